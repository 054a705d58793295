/** The other pages of an article in pages. Absolute http(s) addresses of the same site. */
export interface PageLinks {
  /** `null`: this is the last page. */
  next: string | null;
  /** The page that holds the article whole. */
  all: string | null;
  /** How many pages there are, where it says. */
  count: number | null;
  /** Which of them this page is, from 1. */
  number: number;
}
