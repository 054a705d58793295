import type { Edit, TextPlace } from './text-place';

/** What begins a block, or a statement that an engine runs, when a line begins with it. Each gives what is put in its place. */
const starts: readonly { pattern: RegExp; write(match: RegExpExecArray): string }[] = [
  // Bullets; rows of dashes and pluses, which are rules, headings' underlines or front matter.
  { pattern: /^[-+*](?=\s|$)/, write: ([bullet]) => `\\${bullet}` },
  {
    pattern: /^(?:-(?=[-|: ]*[-|:]\s*$|--)|\+(?=\+\+)|=(?=\s*$|=))/,
    write: ([character]) => `\\${character}`,
  },
  // Numbered items.
  { pattern: /^(\d{1,9})([.)])(?=\s|$)/, write: ([, number = '', sign = '']) => `${number}\\${sign}` },
  // Headings and quotes.
  { pattern: /^#(?=#{0,5}(?:\s|$))/, write: () => '\\#' },
  { pattern: /^>/, write: () => '\\>' },
  // Tables without an outer bar: a row of them makes the line before it a header.
  { pattern: /^\|/, write: () => '\\|' },
  // Definitions, containers, alignment rows.
  { pattern: /^:(?=[\s:|-])/, write: () => '&#58;' },
  // JSON front matter in Hexo.
  { pattern: /^;(?=;;)/, write: () => '&#59;' },
  // Modules in MDX.
  { pattern: /^i(?=mport\s)/, write: () => '&#105;' },
  { pattern: /^e(?=xport\s)/, write: () => '&#101;' },
];

/** The edits that a text needs because a line of the block begins with it. */
export function escapeLineStart(text: string, place: TextPlace): Edit[] {
  if (place.kind !== 'paragraph') return [];
  const padded = text.length < 64 && place.after !== '' ? text + place.after : text;
  for (const start of starts) {
    const match = start.pattern.exec(padded);
    if (match !== null)
      return [{ at: 0, end: Math.min(match[0].length, text.length), text: start.write(match) }];
  }
  return [];
}
