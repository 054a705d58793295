import { ClipError } from '../../model';

/** The largest page that is copied: far above any article, far below what stops a browser. */
export const pageLimits = { elements: 300_000, characters: 8_000_000 };

/**
 * Levels of boxes. Articles stand some 40 deep; a page beyond `deepest` is out of order and is copied again with `flattened`, since
 * Readability's time grows with the cube of the depth.
 */
export const depthLimits = { deepest: 100, flattened: 30 };

/** Counts what a copy takes. */
export interface Budget {
  /** @throws ClipError `page-too-large`. */
  takeElement(): void;
  /** @throws ClipError `page-too-large`. */
  takeText(length: number): void;
}

/** A fresh count for one copy. */
export function makeBudget(limits = pageLimits): Budget {
  let elements = 0;
  let characters = 0;
  return {
    takeElement() {
      if (++elements > limits.elements) throw new ClipError('page-too-large', `${limits.elements} elements`);
    },
    takeText(length) {
      characters += length;
      if (characters > limits.characters)
        throw new ClipError('page-too-large', `${limits.characters} characters`);
    },
  };
}
