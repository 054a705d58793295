/**
 * The values a clip passes through, in order: page → ArticleReading (`extract/article-reading`) → Article → Clip → RenderedFile → Receipt.
 * Every one is plain JSON, so that it can cross a message, a store or a process unchanged.
 */

import type { ArticleTrait, Contributor } from './article-kind';
import type { ExtractReport } from './extract-report';
import type { FactName, Origin } from './fact-name';
import type { UnmatchedParts } from './guide';
import type { PageLinks } from './page-links';
import type { ClipKind } from './read-request';

export * from './article-kind';
export type * from './extract-report';
export type * from './fact-name';
export type * from './guide';
export type * from './page-links';
export type * from './read-request';

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

/** What was read from the page: untrusted, as the page said it. */
export interface Article extends Facts {
  kind: ClipKind;
  /** The article's HTML as extracted. Untrusted: it goes through `sanitize` before anything reads it. */
  html: string;
  /** The standfirst where the page's own summary says it too; `html` leaves it out. */
  standfirst?: string;
  /** Present when it was asked for (`ReadRequest.explain`). Untrusted like the rest. */
  report?: ExtractReport;
  /** Present when the page was read by a guide of which something matched nothing. */
  unmatched?: UnmatchedParts;
  /** Present when the article goes on over other pages. */
  pages?: PageLinks;
}

/** Counts over a clip's text. */
export interface Statistics {
  /** Words; in Chinese, Japanese and Thai, characters. */
  words: number;
  /** Minutes at 220 words or 400 CJK characters a minute, rounded up, at least 1. */
  readingMinutes: number;
  images: number;
}

/** A cleaned article that knows no preset. The HTML is safe: allow-listed elements, attributes and schemes only. */
export interface Clip extends Facts {
  kind: ClipKind;
  /** The instant of the clip, ISO 8601 in UTC. */
  clippedAt: string;
  /** Safe HTML (`sanitize`). Markdown is made from it when a preset is known, since the flavour belongs to the preset. */
  html: string;
  /** As the article's: a file whose front matter has no excerpt begins with it. */
  standfirst?: string;
  /** Absolute addresses of the pictures in `html`, in order, each once. */
  images: string[];
  statistics: Statistics;
  /** Whether its text has signs of templates (`{{`, `{%`, `{#`), which some engines run even in code. */
  hasTemplateSigns: boolean;
  /** Changes when `html` or the title changes; not cryptographic. */
  contentHash: string;
}

/** The control and the spelling of a front-matter field. */
export type FieldType = 'text' | 'list' | 'datetime' | 'date' | 'boolean' | 'number';

/** A field's value: text for `text`, `date` and `datetime` (ISO 8601), a list for `list`, and so on; `null` leaves the key out. */
export type FieldValue = string | string[] | boolean | number | null;

/** What the reader changed. Kept apart from the Clip, which stays what the page said. */
export interface Edits {
  /** By front-matter key, so that an edited title follows the reader from preset to preset. */
  fields: Record<string, FieldValue>;
  /** The whole path of the file, `null` while the preset's pattern rules. */
  path: string | null;
}

/** A front-matter field with its value, as the popup shows it. */
export interface RenderedField {
  key: string;
  type: FieldType;
  value: FieldValue;
  /** `user` when the reader typed it; `null` when the value comes from the settings or the template's own text. */
  origin: Origin | null;
  /** The value was computed from a distance ("1小时前") or stands in an assumed zone. */
  approximate: boolean;
  /** Values read as this one was are wrong more often than right. Absent: they are not. */
  isDoubtful?: true;
  /** What the page gives for it besides, as it would be written, the best first. Absent: nothing. */
  others?: FieldValue[];
}

/** The parts of a file that edits can change: everything but its body. */
export interface RenderedHead {
  /** Relative, `/` between segments, each segment safe on every system. */
  path: string;
  /** The front matter with its delimiters and the blank line after it. */
  frontMatter: string;
  fields: RenderedField[];
  /** What stands below the body: the line that names the source; empty: nothing. */
  foot: string;
}

/** Byte for byte what is written. */
export interface RenderedFile extends RenderedHead {
  /** Markdown below the front matter, ending in one line break. */
  body: string;
  /** `frontMatter` + `body` + `foot`. */
  text: string;
}

/** What a destination answers. */
export interface Receipt {
  destination: string;
  /** `saved`: the file was seen there. `handed-over`: given to the browser or another program, which does not say how it ended. */
  state: 'saved' | 'handed-over';
  /** The path or name that the file has there. */
  path: string;
}

/** A receipt with its instant (ISO 8601, UTC). */
export interface SavedReceipt extends Receipt {
  savedAt: string;
}

/** A clip in the extension's own store, without its text. */
export interface KeptClip {
  id: string;
  title: string;
  siteName: string | null;
  url: string;
  path: string;
  /** ISO 8601, UTC. */
  savedAt: string;
  /** Bytes of UTF-8. */
  size: number;
}

/** Every way in which a clip can fail for its reader. Each has a text and a next step in every locale. */
export const errorCodes = [
  'page-browser',
  'page-store',
  'page-pdf',
  'page-source',
  'page-reader',
  'page-file',
  'page-error',
  'page-not-html',
  'page-frameset',
  'page-too-large',
  'page-blocked',
  'page-timeout',
  'popup-refused',
  'tab-missing',
  'tab-closed',
  'tab-navigated',
  'page-login',
  'page-absent',
  'page-list',
  'article-missing',
  'selection-empty',
  'correction-invalid',
  'part-failed',
  'draft-missing',
  'front-matter-invalid',
  'template-invalid',
  'path-invalid',
  'preset-unknown',
  'destination-unknown',
  'download-failed',
  'download-canceled',
  'clipboard-failed',
  'clipboard-needs-popup',
  'store-full',
  'store-failed',
  'permission-refused',
  'settings-invalid',
  'settings-newer',
  'settings-failed',
  'extension-updated',
  'unexpected',
] as const;

/** One of the closed list of codes. */
export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure. `message` is for developers; the reader sees the text of `code`, with `detail` filled in where it has a place. */
export class ClipError extends Error {
  override readonly name = 'ClipError';
  readonly code: ErrorCode;
  /** What the text of the code may quote: a field's name, a template's place, a browser's own words. */
  readonly detail: string;

  constructor(code: ErrorCode, detail = '', options?: ErrorOptions) {
    super(detail === '' ? code : `${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}
