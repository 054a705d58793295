import type { Origin } from '../../../model';

/** A text that may name the authors. */
export interface AuthorCandidate {
  text: string;
  /** The author line as the page prints it. */
  printed: string;
  origin: Origin;
  /** As of a choice. */
  confidence: number;
  /** The page says that it is an organisation. */
  isBody: boolean;
  /** Its place makes it likely; nothing says that it is an author. */
  isWeak: boolean;
  /** It is the name under which somebody writes there, as printed. */
  isAccount: boolean;
  /** It stands far from the headline, or alone: what the page declares goes before it. */
  isLate: boolean;
}

/** A candidate whose printed form is the text itself. */
export function makeCandidate(text: string, origin: Origin, confidence: number): AuthorCandidate {
  return {
    text,
    printed: text,
    origin,
    confidence,
    isBody: false,
    isWeak: false,
    isAccount: false,
    isLate: false,
  };
}

/** Names in a row, as one text that parts them again. */
export function joinNames(names: string[]): string {
  return names.filter((name) => name !== '').join('; ');
}
