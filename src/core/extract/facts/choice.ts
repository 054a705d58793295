import type { Origin } from '../../model';

/** A value with the place it was read from. */
export interface Choice<T> {
  value: T;
  origin: Origin;
  /** 0 to 1: how often values from such a place were right on pages with known answers. */
  confidence: number;
}

/** What a page says of one fact: the best value first. */
export type Choices<T> = Choice<T>[];

/** So many other values are kept for the reader to choose from. */
const mostOthers = 6;

/** A text as a choice; none when it is empty. */
export function chooseText(text: string, origin: Origin, confidence: number): Choices<string> {
  return text === '' ? [] : [{ value: text, origin, confidence }];
}

/** Each value once, by a key that says which ones are the same, in order, no more than are kept. */
export function keepDistinct<T>(choices: Choices<T>, keyOf: (value: T) => string): Choices<T> {
  const seen = new Set<string>();
  const distinct: Choices<T> = [];
  for (const choice of choices) {
    const key = keyOf(choice.value);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    distinct.push(choice);
    if (distinct.length > mostOthers) break;
  }
  return distinct;
}
