import { findMatches } from '../extract/guided/find-matches';
import { kindOf } from '../pick/find-alike';
import { type GuidePart, pointableFacts } from '../guide';
import type { SiteRule } from '../plugins';
import type { Candidates, MadeRule } from './made-rule';

/**
 * A made rule with, for each of its selectors, the best one that also fits a second page of the site: that matches one element there
 * where it matched one, else several alike. Tags, and what is only kept or removed, may be there more than once. Where none fits, the
 * best one for the first page stays: the second page need not have that part.
 */
export function chooseSurviving({ rule, alternatives }: MadeRule, secondPage: Document): SiteRule {
  const chosen: SiteRule = { ...rule };
  const choose = (part: GuidePart): string[] | undefined =>
    alternatives[part]?.map((candidates) => chooseOne(candidates, part, secondPage));
  for (const part of ['content', 'keep', 'remove'] as const) {
    const selectors = choose(part);
    if (selectors !== undefined) chosen[part] = [...new Set(selectors)];
  }
  for (const part of [...pointableFacts, 'nextPage'] as const) {
    const selector = choose(part)?.[0];
    if (selector !== undefined) chosen[part] = selector;
  }
  return chosen;
}

function chooseOne({ selectors, isOne }: Candidates, part: GuidePart, page: Document): string {
  const fits = (selector: string): boolean => {
    const found = findMatches(page, selector);
    if (found.length === 0 || part === 'keep' || part === 'remove') return found.length > 0;
    return isOne && part !== 'tags' ? found.length === 1 : new Set(found.map(kindOf)).size === 1;
  };
  return selectors.find(fits) ?? selectors[0] ?? '';
}
