/** The names that our own Markdown and common hand-written text use; any other stays as it is written. */
const named = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['copy', '\u00a9'],
  ['mdash', '\u2014'],
  ['ndash', '\u2013'],
  ['hellip', '\u2026'],
  ['zwnj', '\u200c'],
  ['zwj', '\u200d'],
]);

/** A character reference at the start of a text. */
export const reference = /^&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z]{2,8}));/;

/** The character of a reference that `reference` has matched, or `null` for a name that is not known. */
export function characterOf(match: RegExpExecArray): string | null {
  const [, decimal, hexadecimal, name] = match;
  if (name !== undefined) return named.get(name) ?? null;
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number.parseInt(decimal, 10);
  const isCharacter = code > 0 && code <= 0x10_ff_ff && !(code >= 0xd8_00 && code <= 0xdf_ff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}

/** A text with its references and backslash escapes read, for addresses and titles. */
export function unescapeText(text: string): string {
  return text.replaceAll(/\\([!-/:-@[-`{-~])|&[#\w]+;/g, (all, escaped?: string) => {
    if (escaped !== undefined) return escaped;
    const match = reference.exec(all);
    return match === null ? all : (characterOf(match) ?? all);
  });
}
