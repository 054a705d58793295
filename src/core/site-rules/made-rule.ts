import type { GuidePart } from '../guide';
import type { SiteRule } from '../plugins';

/** The selectors that could stand in a rule for one thing, all of them matching the same elements of the page it was made in. */
export interface Candidates {
  /** The best, which stands in the rule, first. */
  selectors: string[];
  /** Whether there is one such element in a page, not several alike. */
  isOne: boolean;
}

/** A rule of a site that was made of the correction of one page. */
export interface MadeRule {
  rule: SiteRule;
  /** For each part of the rule: for each of its selectors, in their order, what could stand in its place. */
  alternatives: Partial<Record<GuidePart, Candidates[]>>;
  /** Parts of the correction that the rule does not have, or not whole, since nothing in the page marks them for other pages. */
  missing: GuidePart[];
}
