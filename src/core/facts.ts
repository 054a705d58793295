import type { FactName, Origin } from './fact-name';

/** A moment or day that the page names. */
export interface ArticleDate {
  /** ISO 8601: `YYYY-MM-DD` when only the day is known, else `YYYY-MM-DDTHH:mm:ss±HH:MM`, in the article's own offset. */
  value: string;
  /** How fine the page's own text is; missing parts are written as zero. */
  precision: 'second' | 'minute' | 'day';
  /** `assumed`: the page names no time zone, so the one of its country, or else the reader's, was taken. */
  zone: 'stated' | 'assumed';
  /** True when the page gives only a distance from now ("1小时前", "2 hours ago") or leaves the year out ("03-04 12:30"). */
  approximate: boolean;
}

/** The facts that a page states about its article. A fact the page does not state is `null` or an empty list, never a guess without an origin. */
export interface Facts {
  /** The address the page was read from, without user name and password. */
  url: string;
  /** The address the page declares as its own, else `url` without its fragment. */
  canonicalUrl: string;
  title: string;
  /** The author line as the page prints it. */
  byline: string | null;
  /** People only, in the page's order. */
  authors: string[];
  siteName: string | null;
  section: string | null;
  tags: string[];
  excerpt: string | null;
  /** BCP 47 tag, for example `zh-CN`. */
  lang: string | null;
  dir: 'ltr' | 'rtl';
  published: ArticleDate | null;
  modified: ArticleDate | null;
  /** Absolute http(s) address. */
  leadImage: string | null;
  /** People and bodies that are named beside the authors. */
  contributors: Contributor[];
  traits: ArticleTrait[];
  /** For every fact that has a value: where it was read. */
  origins: Partial<Record<FactName, Origin>>;
  /** For every fact that has a value: 0 to 1, how often values read in such a way were right. Below 0.5 the fact is doubtful. */
  confidence: Partial<Record<FactName, number>>;
  /** The other values that the page gives, the best first, at most six a fact. */
  candidates: Partial<Record<FactName, FactCandidate[]>>;
}

/** A value that a fact could have too, of the fact's own type. */
export interface FactCandidate {
  value: string | string[] | ArticleDate;
  origin: Origin;
  /** As `Facts.confidence`. */
  confidence: number;
}

/** The parts that somebody who is no author can have in an article. */
export const contributorRoles = ['editor', 'photographer', 'translator', 'source', 'agency'] as const;

/** One of the closed list of parts. */
export type ContributorRole = (typeof contributorRoles)[number];

/** Somebody who is named beside the authors. */
export interface Contributor {
  role: ContributorRole;
  name: string;
}

/**
 * What kinds of page there are to be told of before one is saved. `paywalled`: the page says that it is not free to read;
 * `agency`: a news agency's text; `live-blog`: grows while it is read; `list`: links to articles rather than one.
 */
export const articleTraits = ['paywalled', 'agency', 'live-blog', 'list'] as const;

/** One of the closed list of traits. */
export type ArticleTrait = (typeof articleTraits)[number];
