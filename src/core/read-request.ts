import type { Guide } from './guide';

/** What was clipped: the article that was found in the page, or what the reader had selected. */
export type ClipKind = 'article' | 'selection';

/** What is asked of the content script. Time and zone are handed in so that the same page always gives the same answer. */
export interface ReadRequest {
  /** The instant of the clip, ISO 8601 in UTC. */
  now: string;
  /** The reader's IANA time zone. */
  timeZone: string;
  /** `auto`: the selection when there is one, else the article. */
  scope: 'auto' | ClipKind;
  /** Whether the answer holds a report. Costs nothing where it is not asked for. */
  explain?: true;
  /** Whether the page is read to be joined to those before it. */
  isPart?: true;
  /** What the reader has said of this page. It goes before the rule. */
  correction?: Guide;
  /** The rule of the page's site. */
  rule?: Guide;
}
