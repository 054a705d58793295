import { ClipError } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { listSelectors } from '../core/site-rules/rule-selectors';
import { countMatches } from '../platform/count-matches';
import { findReachableTabs } from '../platform/find-reachable-tabs';
import type { RuleMatches } from '../platform/protocol';

/** Counts what each part of a rule matches in the newest page that can still be read. @throws ClipError `tab-missing` */
export async function testRule(rule: SiteRule): Promise<RuleMatches> {
  const selectors = Object.fromEntries(listSelectors(rule).map(({ part, selectors: list }) => [part, list]));
  for (const { id } of await findReachableTabs()) {
    // A tab whose address we still know may have gone to another page since.
    const matches: RuleMatches | null = id === undefined ? null : await countMatches(id, selectors);
    if (matches !== null) return matches;
  }
  throw new ClipError('tab-missing');
}
