import { writeCodeSpan } from '../code-span';
import { writeEdge } from '../emphasis';
import { applyEdits } from '../escape';
import { mergeRuns } from '../merge-runs';
import { moveEdges } from '../move-edges';
import type { Spelling } from '../spelling';
import type { Edit, TextPlace } from '../text-place';
import type { Run, Token } from '../tokens';

/**
 * Logseq's dialect, as mldoc reads it (facts: formats C4): entities are shown as they stand, so that everything is a backslash or a
 * detour; `\[` and `\(` are formulas; a backslash before anything but white space and digits goes.
 */
export const outline: Spelling = {
  text: escapeForOutline,
  address: (address) =>
    address.replace(/[\s<>"\\{}|`^[\]]/g, encodeURIComponent).replace(/[()]/g, (sign) => `%${hex(sign)}`),
  title(title) {
    const folded = (title ?? '')
      .replace(/\s+/g, ' ')
      .replace(/["\\]/g, "'")
      .replace(/[(]/g, '[')
      .replace(/[)]/g, ']')
      .trim();
    return folded === '' ? '' : ` "${folded}"`;
  },
  settle: (tokens) => partPictures(settleForOutline(tokens)),
  edge: (edge) => (edge.run.form === 'delimiter' && edge.run.isInner === true ? '_' : writeEdge(edge)),
  lineBreak: ' ',
  // A cell ends at every bar, escaped or not.
  bar: '∣',
  code: (text) => writeCodeSpan(text.replaceAll('|', '∣')),
  hasBareTables: false,
};

function hex(sign: string): string {
  return sign.charCodeAt(0).toString(16).toUpperCase();
}

/** What begins a block, a property or a task where a line begins with it. */
const lineStart =
  /^(?:[-+*|:](?=\s|$|-|\|)|>|[-*_]{3}|#|(?:TODO|DOING|DONE|NOW|LATER|WAIT(?:ING)?|IN-PROGRESS|CANCEL(?:L?ED)?|SCHEDULED:|DEADLINE:)(?=\s|$))/;
const numbered = /^\d{1,9}(?=[.)](?:\s|$))/;
const candidates = /[\\`*_{[\](<#=~|^$:@]/g;
/** Invisible, and no part of any sign. */
const joiner = '\u2060';

type Escape = (before: string, after: string, rest: string, place: TextPlace) => string | null;

const escapes: Readonly<Record<string, Escape>> = {
  // The bracket behind it would end a formula.
  '\\': (_, after) => (/[)\]]/.test(after) ? `\\\\${joiner}` : '\\\\'),
  // In the text of a link it begins or ends code, escaped or not.
  '`': (_, _after, _rest, place) => (place.isInLink ? 'ˋ' : '\\`'),
  '*': () => '\\*',
  _: (before, after) => (isWord(before) && isWord(after) ? null : '\\_'),
  '{': (before, after) => (after === '{' || before === '{' ? '\\{' : null),
  '[': (before, after, rest) => {
    if (before === '[' || after === '[') return '\\[';
    if (/^\[\d{4}-\d\d-\d\d/.test(rest)) return `[${joiner}`;
    return /[\^:]/.test(after) ? '[\\' : null;
  },
  '(': (before) => (before === ']' || before === '(' ? '\\(' : null),
  '<': (_, after) => (after === '' || /[\s=-]/.test(after) ? null : '\\<'),
  // Of all white space only these keep a tag from beginning.
  '#': (_, after) => (/^[ \t\n]?$/.test(after) ? null : '\\#'),
  '=': (before, after) => (before === '=' || after === '=' ? '\\=' : null),
  '~': (before, after) => (before === '~' || after === '~' ? '\\~' : null),
  '^': (before, after, _, place) =>
    place.isInLink && before === '['
      ? '\\^'
      : before === '^' || after === '^' || after === '{'
        ? '\\^'
        : null,
  '@': (before) => (before === '@' ? '\\@' : null),
  '|': (_, _after, _rest, place) => (place.kind === 'cell' ? outline.bar : null),
  $: (_, _after, _rest, place) => (place.hasDollars ? '\\$' : null),
  ':': (before, after) => (before === ':' && isBlank(after) ? '\\:' : null),
};

/**
 * In the text of a link pairs of brackets are text, and two in a row a page; escaped pairs would be a formula, so that only those
 * without a partner are escaped.
 */
function bracketInLink(sign: string, before: string, isLoose: boolean): string | null {
  if (isLoose) return `\\${sign}`;
  return sign === '[' && before === '[' ? `${joiner}[` : null;
}

/** The places of the brackets that have no partner. */
function findLooseBrackets(text: string): Set<number> {
  const loose = new Set<number>();
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[[\]]/g)) {
    if (sign === '[') open.push(index);
    else if (open.pop() === undefined) loose.add(index);
  }
  for (const index of open) loose.add(index);
  return loose;
}

function escapeForOutline(text: string, place: TextPlace): string {
  const loose = place.isInLink ? findLooseBrackets(text) : null;
  const edits: Edit[] = place.isAtLineStart && place.kind !== 'cell' ? escapeStart(text, place.kind) : [];
  const from = edits[0]?.end ?? 0;
  for (const match of text.slice(from).matchAll(candidates)) {
    const at = from + match.index;
    const escaped = escapeCharacter(text, at, place, loose);
    if (escaped !== null) edits.push({ at, end: at + 1, text: escaped });
  }
  return applyEdits(text, edits);
}

/** A number begins a list, but not in a heading. */
function escapeStart(text: string, kind: TextPlace['kind']): Edit[] {
  const number = kind === 'paragraph' ? numbered.exec(text)?.[0] : undefined;
  if (number !== undefined) return [{ at: number.length, end: number.length, text: '\\' }];
  return lineStart.test(text) ? [{ at: 0, end: 1, text: `\\${text.charAt(0)}` }] : [];
}

function escapeCharacter(
  text: string,
  at: number,
  place: TextPlace,
  loose: ReadonlySet<number> | null,
): string | null {
  const character = text.charAt(at);
  const before = at === 0 ? place.before : text.charAt(at - 1);
  const after = at + 1 === text.length ? place.after : text.charAt(at + 1);
  if (loose !== null && (character === '[' || character === ']'))
    return bracketInLink(character, before, loose.has(at));
  return escapes[character]?.(before, after, text.slice(at, at + 16), place) ?? null;
}

function isBlank(character: string): boolean {
  return character === '' || /\s/.test(character);
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}

/** Right behind text the sign of a picture is text. */
function partPictures(tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token, index) => {
    const before = tokens[index - 1];
    const isPicture = token.kind === 'finished' && token.value.startsWith('![');
    const isBehindText = before?.kind === 'text' && !/\s$/.test(before.value);
    return isPicture && isBehindText ? [{ kind: 'text', value: ' ' } as const, token] : [token];
  });
}

/**
 * mldoc finds the end of a run by its delimiter alone: letters and punctuation beside it do not matter. Emphasis inside bold and
 * bold inside emphasis are told apart by `_`, which must not stand in a word; where it would, the inner run goes.
 */
function settleForOutline(tokens: Token[]): Token[] {
  if (!tokens.some((token) => token.kind === 'edge')) return tokens;
  const settled = endAtBreaks(moveEdges(mergeRuns(tokens)));
  const extents = findExtents(settled);
  const open: Run[] = [];
  settled.forEach((token, index) => {
    if (token.kind !== 'edge') return;
    if (!token.isStart) open.pop();
    else {
      const { end = index, holdsStrong = false } = extents.get(token.run) ?? {};
      const isInner = open.some((run) => run.style !== 'deleted') && token.run.style !== 'deleted';
      const hasInner = token.run.style === 'emphasis' && holdsStrong;
      if (isInner || hasInner) markInner(token.run, settled[index - 1], settled[end + 1]);
      open.push(token.run);
    }
  });
  return settled;
}

/** Where a run ends, and whether there is bold in it. */
interface Extent {
  end: number;
  holdsStrong: boolean;
}

/** The extents of all runs, in one pass. */
function findExtents(tokens: readonly Token[]): Map<Run, Extent> {
  const extents = new Map<Run, Extent>();
  const strongBefore = new Map<Run, number>();
  let strong = 0;
  tokens.forEach((token, end) => {
    if (token.kind !== 'edge') return;
    if (token.isStart) strongBefore.set(token.run, strong);
    else extents.set(token.run, { end, holdsStrong: strong > (strongBefore.get(token.run) ?? 0) });
    if (token.isStart && token.run.style === 'strong') strong += 1;
  });
  return extents;
}

/** A run ends with its line: it goes on in the next one as another run. */
function endAtBreaks(tokens: readonly Token[]): Token[] {
  if (!tokens.some((token) => token.kind === 'break')) return [...tokens];
  const result: Token[] = [];
  let open: Run[] = [];
  for (const token of tokens) {
    if (token.kind === 'edge' && token.isStart) open.push(token.run);
    if (token.kind === 'edge' && !token.isStart) result.push({ ...token, run: open.pop() ?? token.run });
    else if (token.kind !== 'break') result.push(token);
    else {
      result.push(...open.map((run): Token => ({ kind: 'edge', isStart: false, run })).reverse(), token);
      open = open.map((run) => ({ ...run }));
      result.push(...open.map((run): Token => ({ kind: 'edge', isStart: true, run })));
    }
  }
  return result;
}

function markInner(run: Run, before: Token | undefined, after: Token | undefined): void {
  if (run.style !== 'emphasis') return;
  run.isInner = true;
  const isFree = !touchesWord(before, /[\p{L}\p{N}]$/u) && !touchesWord(after, /^[\p{L}\p{N}]/u);
  if (!isFree) run.form = 'none';
}

function touchesWord(token: Token | undefined, pattern: RegExp): boolean {
  return token?.kind === 'text' && pattern.test(token.value);
}
