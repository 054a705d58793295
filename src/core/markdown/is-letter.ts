import type { Token } from './tokens';

/** Whether a token beside a run begins or ends with a letter or digit: only such a one makes punctuation inside an obstacle. */
export function isLetter(outer: Token | undefined, isBefore: boolean): boolean {
  if (outer?.kind !== 'text') return false;
  return (isBefore ? /[^\s\p{P}\p{S}]$/u : /^[^\s\p{P}\p{S}]/u).test(outer.value);
}
