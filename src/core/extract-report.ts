import type { FactName, Origin } from './fact-name';

/**
 * Why a block of the page's text is not in the article. `outside-article`: Readability left it out; `block-model`: judged to be no
 * article text; `empty-section`: a heading whose section went; `cleaning-rule`: taken out by a rule of `extract/clean`; `guide`: the reader or the site's rule says so. The others
 * are rules of `extract/lines`: `caption`: of a picture that is not shown; `pointer`: leads to another article; `advertisement`: a
 * label; `head-line`, `end-line`: beside the text at its head or end; `promotion`: asks the reader for something;
 * `repeated-text`: stands in the page twice.
 */
export type RemovalReason =
  | 'outside-article'
  | 'block-model'
  | 'empty-section'
  | 'caption'
  | 'pointer'
  | 'advertisement'
  | 'head-line'
  | 'end-line'
  | 'promotion'
  | 'repeated-text'
  | 'cleaning-rule'
  | 'guide';

/** A block of text that the page shows and the article does not have. */
export interface RemovedBlock {
  /** Tags with ids, classes and positions from `body` down, as a CSS selector would name them; of a deep one the end. */
  path: string;
  reason: RemovalReason;
  /** At most 200 characters. */
  text: string;
  /** The block model's sum in hundredths of a logit: above 0 speaks for the article. Absent where it was not asked. */
  score?: number;
}

/**
 * Why a value was not taken. `unlikely`: the page can hardly mean it; `less-trusted`: another place of the page is right more
 * often; `no-person`: an author's line that names a site, an agency, a desk.
 */
export type RejectionReason = 'unlikely' | 'less-trusted' | 'no-person';

/** A value that a fact did not take. */
export interface RejectedFact {
  fact: FactName;
  value: string;
  origin: Origin;
  reason: RejectionReason;
  /** In plain English, for whoever mends extraction. */
  detail: string;
}

/** What extraction decided on one page and why, for whoever looks at a bad clip. */
export interface ExtractReport {
  /** True when the block model would have thrown away most of what was found, so that its judgement was set aside. */
  isModelSetAside: boolean;
  /** In the page's order, at most 200 of what was cut out of the content, and as many of what stands outside it. */
  removed: RemovedBlock[];
  /** How many there are in all. */
  counts: { cut: number; outside: number };
  rejected: RejectedFact[];
}
