import type { SiteRule } from '../plugins';
import { guideLimits } from '../read-guide';
import { mostHosts } from './read-rule';

/**
 * A new rule merged into the one that its site has already, whose id it keeps. What the new one says goes before what the old one said:
 * what it keeps the old one no longer removes, and the other way round. What both keep or remove is joined, each selector once; where
 * there is too much of it, the oldest goes. The article's content is named whole, so it is never joined. The rule is on again.
 */
export function mergeRules(old: SiteRule, fresh: SiteRule): SiteRule {
  const { isOff: _wasOff, keep: oldKeep, remove: oldRemove, ...oldRest } = old;
  const { isOff: _isOff, keep: newKeep, remove: newRemove, ...newRest } = fresh;
  const keep = join(without(oldKeep, newRemove), newKeep, guideLimits.selectors);
  const remove = join(without(oldRemove, newKeep), newRemove, guideLimits.selectors);
  return {
    ...oldRest,
    ...newRest,
    id: old.id,
    hosts: join(old.hosts, fresh.hosts, mostHosts),
    ...(keep.length > 0 && { keep }),
    ...(remove.length > 0 && { remove }),
  };
}

function without(list: readonly string[] = [], others: readonly string[] = []): string[] {
  return list.filter((each) => !others.includes(each));
}

function join(old: readonly string[], fresh: readonly string[] = [], most: number): string[] {
  return [...without(old, fresh), ...fresh].slice(-most);
}
