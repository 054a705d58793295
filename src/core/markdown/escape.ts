import { escapeLineStart } from './line-start';
import type { Edit, TextPlace } from './text-place';

/** What makes the label of a link, a note or a definition of the brackets before it. */
const endsLabel = /[\]([:{]/;
/** Pandoc's superscript. */
const raised = /^\^[^\s^]+\^/;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
const addressStart = /(?:https?|ftp):\/\/|www\./gi;
const addressRun = /(?:(?:https?|ftp):\/\/|www\.)\S+/gi;

/** How a sign of the page's text is written where it would mean something; null where it may stand as it is. */
export type Escape = (before: string, after: string, rest: string, place: TextPlace) => string | null;

/** The signs that a program needs escaped, by sign: ASCII punctuation only. */
export type Escapes = Readonly<Record<string, Escape>>;

/**
 * Makes what escapes a page's text so that every reader shows it as it stands in the page, and no engine runs it: Markdown's own
 * syntax, HTML, and what templates, wiki links, highlights and containers begin with. Only what would become syntax at its place is
 * touched. The spellings are those that all engines read alike (facts: formats C1): an entity where a backslash fails somewhere.
 * `own`: what one program reads beyond that; it is asked first.
 */
export function makeEscaper(own: Escapes = {}): (text: string, place: TextPlace) => string {
  const table: Escapes = { ...escapes, ...own };
  const signs = new RegExp(
    `[${Object.keys(table)
      .map((sign) => `\\${sign}`)
      .join('')}]`,
    'g',
  );
  const escapeSign: Escape = (before, after, rest, place) => {
    const sign = rest.charAt(0);
    return own[sign]?.(before, after, rest, place) ?? escapes[sign]?.(before, after, rest, place) ?? null;
  };
  return (text, place) => escapeText(text, place, signs, escapeSign);
}

function escapeText(text: string, place: TextPlace, signs: RegExp, escapeSign: Escape): string {
  const edits: Edit[] = place.isAtLineStart ? escapeLineStart(text, place) : [];
  // Behind a footnote's sign these would make a link or a definition of it.
  if (place.before === ']' && /^[([:]/.test(text)) edits.push({ at: 0, end: 1, text: `\\${text.charAt(0)}` });
  // Behind a formula a digit would keep it from ending.
  if (place.before === '$' && /^\d/.test(text))
    edits.push({ at: 0, end: 1, text: `&#${text.charCodeAt(0)};` });
  signs.lastIndex = edits.at(-1)?.end ?? 0;
  for (let match = signs.exec(text); match !== null; match = signs.exec(text)) {
    const at = match.index;
    const before = at === 0 ? place.before : text.charAt(at - 1);
    const after = at + 1 === text.length ? place.after : text.charAt(at + 1);
    const escaped = escapeSign(before, after, text.slice(at, at + 64), place);
    if (escaped !== null) edits.push({ at, end: at + 1, text: escaped });
  }
  // In a link's text no reader looks for another link.
  const all = place.isInLink ? edits : breakAddresses(text, edits, place.after);
  return all.length === 0 ? text : applyEdits(text, all);
}

/** A text with replacements in it, in the order of their places. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let position = 0;
  for (const edit of edits) {
    parts.push(text.slice(position, edit.at), edit.text);
    position = edit.end;
  }
  parts.push(text.slice(position));
  return parts.join('');
}

/**
 * GFM makes a link of a bare address and takes what stands inside it literally, escapes and the delimiters after it too: such an
 * address must not be seen as one.
 */
function breakAddresses(text: string, edits: readonly Edit[], after: string): readonly Edit[] {
  if (!/:\/\/|www\./i.test(text)) return edits;
  const breaks: Edit[] = [];
  let next = 0;
  for (const run of text.matchAll(addressRun)) {
    const end = run.index + run[0].length;
    while ((edits[next]?.at ?? end) < run.index) next += 1;
    const hasEdits = (edits[next]?.at ?? end) < end;
    if (hasEdits || (end === text.length && /[^\s<]/.test(after)))
      breaks.push(...breakRun(run[0], run.index));
  }
  const taken = new Set(breaks.map((edit) => edit.at));
  return [...edits.filter((edit) => !taken.has(edit.at)), ...breaks].sort((one, other) => one.at - other.at);
}

function breakRun(run: string, offset: number): Edit[] {
  return Array.from(run.matchAll(addressStart), (start) => {
    const at = offset + start.index + start[0].search(/[:.]/);
    return { at, end: at + 1, text: run.charAt(at - offset) === ':' ? '&#58;' : '&#46;' };
  });
}

const escapes: Escapes = {
  '\\': (_, after) => (after === '' || /[!-/:-@[-`{-~\n]/.test(after) ? '\\\\' : null),
  // Beside a code span's own, marked counts an escaped backtick in.
  '`': (before, after) => (before === '`' || after === '`' ? '&#96;' : '\\`'),
  '*': (before, after) => (isBlank(before) && isBlank(after) && before !== '' ? null : '\\*'),
  _: (before, after) => (isWord(before) && isWord(after) ? null : '\\_'),
  '{': (before, after) => (before === '{' || /[{%#:]/.test(after) ? '&#123;' : null),
  // At the end of a heading they are its attributes.
  '}': (before, after, rest, place) => {
    const isLast = place.kind === 'heading' && place.after === '' && /^\}\s*$/.test(rest);
    return isLast || after === '}' || /[}%#]/.test(before) ? '&#125;' : null;
  },
  '[': (before, _, rest, place) => {
    if (place.isInLink) return '&#91;';
    const pair = /^\[[^[\]^`!][^[\]`]{0,60}\]/u.exec(rest)?.[0] ?? '';
    const behind = rest.charAt(pair.length) || place.after;
    const isPlain = pair !== '' && !endsLabel.test(behind) && before !== '[' && before !== '!';
    const isTask = before === '' && /^\[.\](?:\s|$)/u.test(rest);
    return isPlain && !isTask ? null : '\\[';
  },
  ']': (before, after, _, place) => {
    if (place.isInLink) return '&#93;';
    return before === ']' || endsLabel.test(after) ? '\\]' : null;
  },
  '<': (_, after) => (after === '' || /[\s\d=-]/.test(after) ? null : '&lt;'),
  '&': (_, _after, rest) => (/^&(?:#x?\d|\w{1,32};)/i.test(rest) ? '&amp;' : null),
  '!': (_, after) => (after === '[' ? '\\!' : null),
  '#': (before, _, rest, place) => escapeHash(before, rest, place),
  '=': (before, after) => (before === '=' || after === '=' ? '\\=' : null),
  '~': (before, after, _, place) => (place.hasTildes && !(isBlank(before) && isBlank(after)) ? '\\~' : null),
  '|': (_, _after, _rest, place) => (place.kind === 'cell' ? '\\|' : null),
  '^': (before, after, rest) =>
    after === '[' || (isBlank(before) && /[A-Za-z0-9]/.test(after)) || raised.test(rest) ? '&#94;' : null,
  '%': (before, after) => (before === '%' || after === '%' ? '&#37;' : null),
  $: (_, _after, _rest, place) => (place.hasDollars ? '\\$' : null),
  ':': (before, _, rest) =>
    (before !== '' && /^::(?:\s|$)/.test(rest)) || rest.startsWith(':::') ? '&#58;' : null,
};

/** `#word` after a space is a tag in Obsidian; a row of `#` ends a heading. */
function escapeHash(before: string, rest: string, place: TextPlace): string | null {
  if (!isBlank(before)) return null;
  if (place.kind === 'heading' && place.after === '' && /^#+\s*$/.test(rest)) return '\\#';
  return /^#[\p{L}\p{N}_/-]*[\p{L}_/-]/u.test(rest) ? '\\#' : null;
}

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function isWord(character: string): boolean {
  return wordCharacter.test(character);
}
