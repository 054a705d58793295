/** What a mail address is written as for readers without scripts. */
const standIn = /^\s*\[email.protected\]\s*$/i;
/** Where such a link leads. */
const hidden = /\/cdn-cgi\/l\/email-protection#([\da-f]{8,400})$/i;

/** The mail address that a link or a text hides from collectors, or null: its letters, changed by the first of its numbers. */
export function revealAddress(element: Element): string | null {
  const code =
    hidden.exec(element.getAttribute('href') ?? '')?.[1] ??
    (element.getAttribute('data-cfemail') || element.firstElementChild?.getAttribute('data-cfemail')) ??
    '';
  if (code.length < 8 || code.length > 400 || /[^\da-f]/i.test(code)) return null;
  const [key = 0, ...numbers] = Array.from(code.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  const address = numbers.map((number) => String.fromCharCode(number ^ key)).join('');
  return /^[!-;A-~]+@[\w.-]+\.\w{2,}(?:\?[!-~]*)?$/.test(address) ? address : null;
}

/** Whether an element shows no more of it than that it is hidden. */
export function standsForAddress(element: Element): boolean {
  return standIn.test(element.textContent ?? '');
}
