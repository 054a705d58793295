/** What the reader's settings and clock say about a file. */
export interface RenderOptions {
  /** The value of `{categories}`; empty: presets fall back to the page's own section. */
  categories: string[];
  /** Put before every picture's address; empty: off. */
  imageProxy: string;
  /** The reader's IANA time zone. */
  timeZone: string;
}
