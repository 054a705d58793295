import type { FlavourName } from './flavours';

/** What a reader's settings and preset decide about Markdown. */
export interface MarkdownOptions {
  /** Put verbatim before every picture's address; empty: none. For example `https://cors.example/?`. */
  imageProxy: string;
  /** Without it CommonMark with GFM. */
  flavour?: FlavourName;
  /** Whether the end of the excerpt is marked. */
  hasExcerptEnd?: boolean;
  /** Whether rules stand above and below it already. */
  isFramed?: boolean;
}
