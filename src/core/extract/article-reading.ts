import type {
  ClipKind,
  ErrorCode,
  ExtractReport,
  PageLinks,
  PointableFact,
  PointedText,
  UnmatchedParts,
} from '../model';
import type { ContentSample } from './evidence/content-sample';
import type { TitleFact } from './facts/title/title';

/**
 * What the content script returns: everything that needs the page itself, plain and untrusted. Its facts are read from it
 * outside the page (`finishArticle`).
 */
export interface ArticleReading {
  kind: ClipKind;
  /** The article's HTML as extracted. */
  html: string;
  /** Present when the page prints a standfirst that the metadata state too: `html` leaves it out. */
  standfirst?: string;
  /** A `PageRecord` as `writeRecord` writes it: it crosses to the background as one string instead of thousands of small objects. */
  record: string;
  /** Read in the page, since extraction needs it. */
  title: TitleFact;
  /** `null`: a page without an article, of which a part was selected. */
  content: ContentSample | null;
  /** Present when it was asked for (`ReadRequest.explain`). */
  report?: Omit<ExtractReport, 'rejected'>;
  /** What stands where the guides say that facts stand, and which of them said so. */
  pointed?: PointedFacts;
  /** Present when something of the guides matched nothing. */
  unmatched?: UnmatchedParts;
  /** Present when the article goes on over other pages. */
  pages?: PageLinks;
}

/** By fact: the texts that were pointed at. */
export type PointedFacts = Partial<
  Record<PointableFact, { by: 'correction' | 'rule'; texts: PointedText[] }>
>;

/** How the content script answers. It never throws: a browser turns an exception in a page into `null` and hides its reason (facts: safety §0.10). */
export type ReadAnswer =
  { ok: true; reading: ArticleReading } | { ok: false; code: ErrorCode; detail: string };
