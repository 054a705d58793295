import type {
  ArticleTrait,
  Contributor,
  ExtractReport,
  FactCandidate,
  FactName,
  Origin,
} from '../../src/core/model';
import type { Failure } from './failure';

/** What is said of a page that was clipped. The names are a promise: other programs read them. */
export interface Conversion {
  /** null when nobody gave the page an address. */
  url: string | null;
  canonicalUrl: string | null;
  title: string;
  byline: string | null;
  authors: string[];
  siteName: string | null;
  section: string | null;
  /** ISO 8601 in the article's own offset, or `YYYY-MM-DD`. */
  published: string | null;
  modified: string | null;
  lang: string | null;
  dir: 'ltr' | 'rtl';
  leadImage: string | null;
  tags: string[];
  excerpt: string | null;
  /** What the page prints below its headline and its metadata state too; `html` leaves it out. */
  standfirst: string | null;
  /** Editors, photographers, translators, sources and agencies: no authors. */
  contributors: Contributor[];
  traits: ArticleTrait[];
  origins: Partial<Record<FactName, Origin>>;
  /** 0 to 1; below 0.5 the fact is doubtful. */
  confidence: Partial<Record<FactName, number>>;
  /** The other values that the page gives, the best first. */
  candidates: Partial<Record<FactName, FactCandidate[]>>;
  /** Safe HTML. */
  html: string;
  /** One line a block. */
  text: string;
  /** The body of the file. */
  markdown: string;
  images: string[];
  /** The whole file: front matter and Markdown, and where it belongs. */
  file: { path: string; text: string };
  /** With --explain: what was left out, and why. */
  report?: ExtractReport;
}

/** A page that was clipped. */
export interface Clipped extends Conversion {
  id: unknown;
  /** Milliseconds from taking the page up to this answer. */
  ms: number;
}

/** A page that was not. */
export interface Failed {
  id: unknown;
  error: Failure;
}

/** One answer a page. */
export type Answer = Clipped | Failed;
