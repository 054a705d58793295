import type { Draft } from '../library/database';

/** Characters of a body above which the popup gets its start first: a megabyte takes longer to cross than the start to be drawn. */
const longest = 300_000;
/** Characters of the start: many screens. */
const startLength = 60_000;
/** The popup asks for the rest at once, or not at all. */
const patience = 10_000;

/** The long body that crossed in part last. Only a saving: the worker may be stopped, and the body is rendered again then. */
let waiting: { draft: string; preset: string; body: string } | null = null;

/** What of a body the popup gets at once: all of it, or of a long one the start, up to the end of a line. */
export function startOfBody({ id, preset }: Draft, body: string): { body: string; isBodyWhole: boolean } {
  if (body.length <= longest) return { body, isBodyWhole: true };
  const kept = { draft: id, preset, body };
  waiting = kept;
  setTimeout(() => {
    if (waiting === kept) waiting = null;
  }, patience);
  const end = body.indexOf('\n', startLength);
  return { body: body.slice(0, end + 1), isBodyWhole: false };
}

/** The whole body of a draft whose start has crossed a moment ago; `null`: it has to be rendered. */
export function takeLongBody({ id, preset }: Pick<Draft, 'id' | 'preset'>): string | null {
  const body = waiting?.draft === id && waiting.preset === preset ? waiting.body : null;
  if (body !== null) waiting = null;
  return body;
}
