import { isLetter } from './is-letter';
import type { Edge, Token } from './tokens';

/**
 * A run that begins or ends with a link right beside a letter is not read as one: what of it is the link moves into the link's text.
 * `**据[新华社](u)**报道` becomes `**据**[**新华社**](u)报道`.
 */
export function sinkIntoLinks(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  const ends = findEnds(tokens);
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index] as Token;
    const end = ends.get(index) ?? index;
    const before = readEdge(tokens[index - 1], true);
    const after = readEdge(tokens[end + 2], false);
    const isFirst = before !== null && isLetter(tokens[index - 2], true);
    const isLast = after !== null && isLetter(tokens[end + 3], false);
    if (end === index || tokens[end + 1]?.kind !== 'finished' || !(isFirst || isLast)) {
      result.push(token);
      continue;
    }
    const isAll = before?.run === after?.run;
    const run =
      isAll && after !== null
        ? after.run
        : { style: ((isFirst ? before : after) as Edge).run.style, form: 'delimiter' as const };
    if (isFirst || isAll) result.pop();
    else if (after !== null) result.push(after);
    const inner = tokens.slice(index + 1, end);
    result.push(token, { kind: 'edge', isStart: true, run }, ...inner, { kind: 'edge', isStart: false, run });
    result.push(...tokens.slice(end, end + 2));
    if (isFirst && !isAll && before !== null) result.push(before);
    index = end + (isAll || !isFirst ? 2 : 1);
  }
  return result;
}

/** Where each link that begins ends. */
function findEnds(tokens: readonly Token[]): Map<number, number> {
  const ends = new Map<number, number>();
  let start = 0;
  tokens.forEach((token, index) => {
    if (token.kind !== 'link') return;
    if (token.isStart) start = index;
    else ends.set(start, index);
  });
  return ends;
}

/** What was deleted stays whole. */
function readEdge(token: Token | undefined, isStart: boolean): Edge | null {
  return token?.kind === 'edge' && token.isStart === isStart && token.run.style !== 'deleted' ? token : null;
}
