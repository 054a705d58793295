import type { FilterTools } from './template/filters';

/** What the reader's settings and clock say about a file. */
export interface RenderOptions extends FilterTools {
  /** The value of `{categories}`; empty: presets fall back to the page's own section. */
  categories: string[];
  /** The categories that stand for a section of a site, by the section's name: `{categories}` while the list above is empty. */
  sections: Readonly<Record<string, readonly string[]>>;
  /** Put before every picture's address; empty: off. */
  imageProxy: string;
  /** The reader's IANA time zone. */
  timeZone: string;
}
