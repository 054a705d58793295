/** Where a page's HTML comes from. */
export type PageSource =
  | { kind: 'address' }
  /** A file on this computer, gzipped or not; an absolute path. */
  | { kind: 'file'; path: string }
  | { kind: 'html'; html: string };

/** One page to clip. */
export interface PageInput {
  /** Whatever the caller gave; comes back unchanged. */
  id: unknown;
  /** The page's address; null when nobody knows it. */
  url: string | null;
  source: PageSource;
}

/** A line that names no page: reported in its place, so that the answers stay in step with the lines. */
export interface InputProblem {
  id: unknown;
  problem: string;
}

/** A page, or what was wrong with its line. */
export type Input = PageInput | InputProblem;
