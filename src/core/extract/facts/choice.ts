import type { Origin } from '../../model';

/** A value with the place it was read from. */
export interface Choice<T> {
  value: T;
  origin: Origin;
}

/** The first candidate that has a value; `null` when none has. Candidates are made only as far as they are needed. */
export function firstChoice<T>(...candidates: (() => Choice<T> | null)[]): Choice<T> | null {
  for (const make of candidates) {
    const choice = make();
    if (choice !== null) return choice;
  }
  return null;
}

/** A text as a choice; `null` when it is empty. */
export function chooseText(text: string, origin: Origin): Choice<string> | null {
  return text === '' ? null : { value: text, origin };
}
