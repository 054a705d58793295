/** Headings of boxes that ask for money: "Support our journalism". For lower case. */
export const support =
  /^(?:please )?(?:(?:support|help|fund) .{0,60}\b(?:journalism|us|our|newsroom|reporting)\b|donate\b|unterstütz\S* (?:sie |du )?(?:uns|unser|unabhängig)|soutene\S*[- ](?:nous|notre|le journalisme|un |la presse)|apoya(?:nos)? (?:a |nuestro|el periodismo)|apoie o |sostieni(?:ci| (?:il|la|noi|un)\b)|steun (?:ons|onze|onafhankelijk)|støtt? |stöd oss|tue (?:meitä|riippumat)|wesprzyj|podpořte|поддержите|підтримайте)/;
