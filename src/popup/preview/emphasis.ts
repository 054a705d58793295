import type { Inline, InlineTag } from './tree';

/** A run of `*`, `_` or `~` that may open or close emphasis. */
export interface Run {
  kind: 'run';
  char: string;
  length: number;
  /** Its length as written, for the rule of three (CommonMark §6.2, rules 9 and 10). */
  written: number;
  canOpen: boolean;
  canClose: boolean;
}

/** What the line reader collects before emphasis is resolved. */
export type Piece = Inline | Run;

/** How far an opener is searched for: keeps hostile text from taking quadratic time. */
const searchLimit = 1000;

/** The run of marks at a place of a line, with what stands around it. */
export function runAt(text: string, at: number): Run {
  const char = text[at] ?? '';
  let end = at;
  while (text[end] === char) end += 1;
  const before = kindOf(/.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0]);
  const after = kindOf(/^./su.exec(text.slice(end, end + 2))?.[0]);
  const isLeft = after !== 'space' && (after === 'letter' || before !== 'letter');
  const isRight = before !== 'space' && (before === 'letter' || after !== 'letter');
  const isUnderscore = char === '_';
  return {
    kind: 'run',
    char,
    length: end - at,
    written: end - at,
    canOpen: isLeft && (!isUnderscore || !isRight || before === 'mark'),
    canClose: isRight && (!isUnderscore || !isLeft || after === 'mark'),
  };
}

/** Pairs the runs of a line; those without a partner become text. */
export function resolveEmphasis(pieces: readonly Piece[]): Inline[] {
  const stack: Piece[] = [];
  for (const piece of pieces) {
    if (piece.kind !== 'run') stack.push(piece);
    else pushRun(stack, { ...piece });
  }
  return toText(stack);
}

function pushRun(stack: Piece[], run: Run): void {
  while (run.canClose && run.length > 0) {
    const place = findOpener(stack, run);
    const opener = stack[place];
    if (opener?.kind !== 'run') break;
    const width = run.char === '~' ? run.length : Math.min(2, opener.length, run.length);
    const children = toText(stack.splice(place + 1));
    opener.length -= width;
    run.length -= width;
    if (opener.length === 0) stack.pop();
    stack.push({ kind: 'element', tag: tagOf(run.char, width), children });
  }
  if (run.length > 0) stack.push(run);
}

function findOpener(stack: Piece[], closer: Run): number {
  const last = Math.max(0, stack.length - searchLimit);
  for (let place = stack.length - 1; place >= last; place -= 1) {
    const piece = stack[place];
    if (piece?.kind === 'run' && isPair(piece, closer)) return place;
  }
  return -1;
}

function isPair(opener: Run, closer: Run): boolean {
  if (opener.char !== closer.char || !opener.canOpen) return false;
  if (opener.char === '~') return opener.length === closer.length && closer.length <= 2;
  const isMixed = opener.canClose || closer.canOpen;
  return (
    !isMixed ||
    (opener.written + closer.written) % 3 !== 0 ||
    (opener.written % 3 === 0 && closer.written % 3 === 0)
  );
}

function tagOf(char: string, width: number): InlineTag {
  if (char === '~') return 'del';
  return width === 2 ? 'strong' : 'em';
}

function toText(pieces: Piece[]): Inline[] {
  return pieces.map((piece) =>
    piece.kind === 'run' ? { kind: 'text', text: piece.char.repeat(piece.length) } : piece,
  );
}

function kindOf(character: string | undefined): 'space' | 'mark' | 'letter' {
  if (character === undefined || /\s/.test(character)) return 'space';
  return /[\p{P}\p{S}]/u.test(character) ? 'mark' : 'letter';
}
