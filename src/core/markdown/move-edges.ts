import { isLetter } from './is-letter';
import { sinkIntoLinks } from './sink-into-links';
import type { Edge, Token } from './tokens';

/**
 * Moves white space and line breaks at the edges of styled runs out of them, and punctuation too where it would keep the run
 * from being read: `他说**“你好”**世界` becomes `他说“**你好**”世界`.
 */
export function moveEdges(tokens: readonly Token[]): Token[] {
  const forward = sweep(moveBrackets(sinkIntoLinks(tokens)), true);
  return sweep(forward.reverse(), false).reverse();
}

/** Walks in the direction in which an edge looks into its run: forward for starts, backward for ends. */
function sweep(tokens: readonly Token[], isForward: boolean): Token[] {
  const result: Token[] = [];
  const queue = [...tokens].reverse();
  for (let token = queue.pop(); token !== undefined; token = queue.pop()) {
    const moved = isEdge(token, isForward)
      ? takeMovable([queue.at(-2), queue.at(-1)], findOuter(result, isForward), isForward, isDeletion(token))
      : null;
    if (moved === null) {
      result.push(token);
      continue;
    }
    queue.pop();
    if (moved.rest !== null) queue.push(moved.rest);
    queue.push(token);
    result.splice(countBeforeEdges(result, isForward), 0, moved.out);
  }
  return result;
}

function isDeletion(token: Token): boolean {
  return token.kind === 'edge' && token.run.style === 'deleted';
}

function isEdge(token: Token, isStart: boolean): token is Edge {
  return token.kind === 'edge' && token.isStart === isStart && token.run.form === 'delimiter';
}

/** How many tokens stand before the edges that the result ends in. */
function countBeforeEdges(result: readonly Token[], isForward: boolean): number {
  let count = result.length;
  for (let last = result[count - 1]; last !== undefined && isEdge(last, isForward); last = result[count - 1])
    count -= 1;
  return count;
}

function findOuter(result: readonly Token[], isForward: boolean): Token | undefined {
  return result[countBeforeEdges(result, isForward) - 1];
}

interface Movable {
  out: Token;
  /** What stays in the run. */
  rest: Token | null;
}

/** What was deleted stays whole: its punctuation is part of what went (`shieldDeletions` helps it). */
function takeMovable(
  [beyond, inner]: readonly (Token | undefined)[],
  outer: Token | undefined,
  isForward: boolean,
  isWhole: boolean,
): Movable | null {
  if (inner?.kind === 'break') return { out: inner, rest: null };
  if (inner?.kind !== 'text') return null;
  const blank = (isForward ? /^\s+/u : /\s+$/u).exec(inner.value)?.[0] ?? '';
  const isObstacle = blank === '' && !isWhole && isLetter(outer, isForward);
  const edge = isObstacle ? edgePunctuation(inner.value, isForward) : blank;
  if (
    edge === '' ||
    (isObstacle && edge === inner.value && beyond !== undefined && isEdge(beyond, !isForward))
  )
    return null;
  const rest = isForward ? inner.value.slice(edge.length) : inner.value.slice(0, -edge.length);
  return { out: { kind: 'text', value: edge }, rest: rest === '' ? null : { kind: 'text', value: rest } };
}

/** Signs and pictures stay: an emoji is part of what was emphasised. */
function edgePunctuation(text: string, isForward: boolean): string {
  if (isForward) return /^[\p{P}\p{Sm}\p{Sc}\p{Sk}]+/u.exec(text)?.[0] ?? '';
  // The semicolon of what looks like an entity holds it together.
  if (/&#?\w+;$/.test(text.slice(-40))) return '';
  return /[\p{P}\p{Sm}\p{Sc}\p{Sk}]+$/u.exec(text.slice(-20))?.[0] ?? '';
}

/** Brackets and quotation marks that end what the other begins. */
const brackets = [
  '“”',
  '‘’',
  '「」',
  '『』',
  '《》',
  '〈〉',
  '（）',
  '【】',
  '""',
  "''",
  '()',
  '[]',
  '«»',
  '〝〞',
];

/** A run in quotation marks of which one must move out gives up both: `“**你好**”世界`, not `**“你好**”世界`. */
function moveBrackets(tokens: readonly Token[]): Token[] {
  const result = [...tokens];
  for (let index = 0; index + 2 < result.length; index += 1) {
    const start = result[index];
    const text = result[index + 1];
    const end = result[index + 2];
    if (start?.kind !== 'edge' || text?.kind !== 'text' || end?.kind !== 'edge' || start.run !== end.run)
      continue;
    const isPair = text.value.length > 2 && brackets.includes(text.value.charAt(0) + text.value.slice(-1));
    if (
      !isPair ||
      isDeletion(start) ||
      !(isLetter(result[index - 1], true) || isLetter(result[index + 3], false))
    )
      continue;
    const opening: Token = { kind: 'text', value: text.value.charAt(0) };
    const closing: Token = { kind: 'text', value: text.value.slice(-1) };
    result.splice(index, 3, opening, start, { kind: 'text', value: text.value.slice(1, -1) }, end, closing);
    index += 3;
  }
  return result;
}
