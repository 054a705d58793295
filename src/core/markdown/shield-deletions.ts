import type { Run, Style, Token } from './tokens';

/** Whatever some reader takes for a letter: only ASCII's punctuation is one to all of them. */
const letterAtEnd = /[^\s!-/:-@[-`{-~]$/u;
const letterAtStart = /^[^\s!-/:-@[-`{-~]/u;

/** As `shieldRuns`, of deleted text alone: bold and emphasis have elements. */
export function shieldDeletions(tokens: readonly Token[]): Token[] {
  return shieldRuns(tokens, new Set(['deleted']));
}

/**
 * Deleted text that begins or ends with punctuation right beside a letter: `abc~~(x)~~def` is not read as deleted. Written as
 * entities the letters outside are punctuation to the rule and letters to the reader: `ab&#99;~~(x)~~&#100;ef`. `styles`: the kinds
 * of runs that are helped so.
 */
export function shieldRuns(tokens: readonly Token[], styles: ReadonlySet<Style>): Token[] {
  const shielded = findShielded(tokens, styles);
  if (shielded.size === 0) return [...tokens];
  const result: Token[] = [];
  tokens.forEach((token, index) => {
    const next = tokens[index + 1];
    const previous = tokens[index - 1];
    if (token.kind !== 'text') result.push(token);
    else result.push(...shield(token.value, isEnd(previous, shielded), isStart(next, shielded)));
  });
  for (const run of shielded) run.form = 'delimiter';
  return result;
}

/** Runs that could not be delimiters, of which both ends have text on both sides, or nothing outside. */
function findShielded(tokens: readonly Token[], styles: ReadonlySet<Style>): Set<Run> {
  const helped = new Set<Run>();
  const hopeless = new Set<Run>();
  tokens.forEach((token, index) => {
    if (token.kind !== 'edge' || !styles.has(token.run.style) || token.run.form !== 'html') return;
    const [outer, inner] = token.isStart
      ? [tokens[index - 1], tokens[index + 1]]
      : [tokens[index + 1], tokens[index - 1]];
    const isPossible =
      (outer === undefined || (outer.kind === 'text' && !endsInAddress(outer.value))) &&
      inner !== undefined &&
      inner.kind !== 'break';
    (isPossible ? helped : hopeless).add(token.run);
  });
  return new Set([...helped].filter((run) => !hopeless.has(run)));
}

/** GFM makes a link of a bare address: an entity at its end would be taken into it as it stands. */
function endsInAddress(text: string): boolean {
  const word = text.slice(Math.max(text.lastIndexOf(' '), text.lastIndexOf('\n')) + 1);
  return /:\/\/|www\./i.test(word);
}

function isStart(token: Token | undefined, runs: ReadonlySet<Run>): boolean {
  return token?.kind === 'edge' && token.isStart && runs.has(token.run);
}

function isEnd(token: Token | undefined, runs: ReadonlySet<Run>): boolean {
  return token?.kind === 'edge' && !token.isStart && runs.has(token.run);
}

function shield(text: string, isFirst: boolean, isLast: boolean): Token[] {
  const first = isFirst ? (letterAtStart.exec(text)?.[0] ?? '') : '';
  const rest = text.slice(first.length);
  const last = isLast ? (letterAtEnd.exec(rest)?.[0] ?? '') : '';
  const middle = rest.slice(0, rest.length - last.length);
  const pieces: Token[] = [];
  if (first !== '') pieces.push(entity(first));
  if (middle !== '') pieces.push({ kind: 'text', value: middle });
  if (last !== '') pieces.push(entity(last));
  return pieces;
}

function entity(character: string): Token {
  return { kind: 'finished', value: `&#${character.codePointAt(0) ?? 0};` };
}
