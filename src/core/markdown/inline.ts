import { joinCodeSpans } from './code-span';
import { plainHeading } from './plain-heading';
import type { Spelling } from './spelling';
import { readTokens, type Token } from './tokens';

/** Where a block of text stands: a heading and a cell are one line long. */
export type BlockKind = 'paragraph' | 'heading' | 'cell';

/**
 * Turns a block's text with marks into Markdown: emphasis is settled first, since escaping depends on what stands around. `isHead`:
 * a heading, or a cell that is one.
 */
export function settleInline(
  marked: string,
  kind: BlockKind,
  spelling: Spelling,
  isHead = kind === 'heading',
): string {
  const lineBreak = kind === 'paragraph' ? paragraphBreak : spelling.lineBreak;
  const manner = { kind, spelling, lineBreak };
  const read = trimLines(readTokens(trim(marked)));
  const tokens = joinNeighbours(
    spelling.settle(isHead ? plainHeading(read) : read, lineBreak),
    kind === 'cell',
    spelling,
  );
  const hasDollars =
    count(tokens, /\$/g) > 1 ||
    tokens.some((token) => token.kind === 'finished' && token.value.includes('$'));
  const hasTildes =
    mayPair(tokens) || tokens.some((token) => token.kind === 'edge' && token.run.style === 'deleted');
  const written: string[] = [];
  let before = '';
  let isInLink = false;
  let isAtLineStart = true;
  tokens.forEach((token, index) => {
    const after = firstCharacter(tokens[index + 1], manner);
    if (token.kind === 'link') isInLink = token.isStart;
    const place = { kind, before, after, isAtLineStart, isInLink, hasDollars, hasTildes };
    const text = token.kind === 'text' ? spelling.text(token.value, place) : write(token, manner);
    written.push(text);
    before = text === '' ? before : text.slice(-1);
    isAtLineStart = token.kind === 'break' && kind === 'paragraph';
  });
  return written.join('');
}

/** At the end of a line. */
const unseen = /[\s\u200b\u2060]/;

/**
 * What shows nothing, outside the edges of styled runs too. At the start wide spaces and those that do not break are the page's own
 * indent; at the end nobody sees them.
 */
function trim(marked: string): string {
  const text = marked.replace(/^[\ufdd0-\ufdd7 \t\n\u200b-\u200d\u2060]+/, (start) =>
    start.replace(/[^\ufdd0-\ufdd7]/g, ''),
  );
  // By hand from the end: a pattern would be tried at every space of the text.
  let end = text.length;
  while (end > 0 && unseen.test(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

/** A space before a line break is not seen, and one more than two would only be noise. */
function trimLines(tokens: Token[]): Token[] {
  tokens.forEach((token, index) => {
    if (token.kind !== 'break') return;
    let before = index - 1;
    while (tokens[before]?.kind === 'edge' || tokens[before]?.kind === 'link') before -= 1;
    const text = tokens[before];
    if (text?.kind === 'text') text.value = text.value.trimEnd();
  });
  return tokens;
}

/** Whether a tilde could open what a later one could close: `~5 km, ~6 km` has none that closes. */
function mayPair(tokens: readonly Token[]): boolean {
  let isOpen = false;
  for (const token of tokens) {
    if (token.kind !== 'text' || !token.value.includes('~')) continue;
    for (const { index } of token.value.matchAll(/~/g)) {
      if (isOpen && !/\s/.test(token.value.charAt(index - 1))) return true;
      isOpen ||= !/\s/.test(token.value.charAt(index + 1));
    }
  }
  return false;
}

/**
 * Neighbouring texts are one to a reader: `1` and `. x` together begin a list. So are neighbouring code spans, and formulas, whose
 * dollars would be read in pairs.
 */
function joinNeighbours(tokens: readonly Token[], isInCell: boolean, { code }: Spelling): Token[] {
  const result: Token[] = [];
  let spans: string[] = [];
  let isInLink = false;
  for (const token of tokens) {
    if (token.kind === 'edge' && token.run.form === 'none') continue;
    const last = result.at(-1);
    if (isCodeSpan(token) && isCodeSpan(last)) spans.push(token.value);
    else {
      if (isCodeSpan(last)) last.value = joinCodeSpans(spans, { isInCell, isInLink }, code);
      spans = isCodeSpan(token) ? [token.value] : [];
      if (token.kind === 'text' && last?.kind === 'text') last.value += token.value;
      else if (isFormula(token) && isFormula(last))
        last.value = `${last.value.slice(0, -1)} ${token.value.slice(1)}`;
      else result.push({ ...token });
    }
    if (token.kind === 'link') isInLink = token.isStart;
  }
  const last = result.at(-1);
  if (isCodeSpan(last)) last.value = joinCodeSpans(spans, { isInCell, isInLink }, code);
  return result;
}

function isCodeSpan(token: Token | undefined): token is { kind: 'finished'; value: string } {
  return token?.kind === 'finished' && token.value.startsWith('`');
}

function isFormula(token: Token | undefined): token is { kind: 'finished'; value: string } {
  return token?.kind === 'finished' && token.value.startsWith('$');
}

function count(tokens: readonly Token[], pattern: RegExp): number {
  return tokens.reduce(
    (sum, token) => sum + (token.kind === 'text' ? (token.value.match(pattern)?.length ?? 0) : 0),
    0,
  );
}

/** What is the same for all of a block. */
interface Manner {
  kind: BlockKind;
  spelling: Spelling;
  lineBreak: string;
}

function write(token: Exclude<Token, { kind: 'text' }>, { kind, spelling, lineBreak }: Manner): string {
  if (token.kind === 'edge') return spelling.edge(token);
  if (token.kind === 'break') return lineBreak;
  if (token.kind === 'link') return token.isStart ? '[' : ']';
  return kind === 'cell' ? token.value.replace(/(?<!\\)\|/g, spelling.bar) : token.value;
}

/** Two spaces and a line end are read everywhere; a backslash is not. */
const paragraphBreak = '  \n';

function firstCharacter(token: Token | undefined, manner: Manner): string {
  if (token === undefined) return '';
  if (token.kind === 'break') return manner.kind === 'paragraph' ? '\n' : manner.lineBreak.charAt(0);
  return token.kind === 'text' ? token.value.charAt(0) : write(token, manner).charAt(0);
}
