import type { ReadRequest } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { findRule } from '../core/site-rules/find-rule';
import type { DraftRule } from '../library/database';
import type { Tab } from '../platform/read-page';
import type { Settings } from '../settings/schema';

/** A request, and the rule that it hands to the page; `null`: no rule stands for the page's site. */
export interface RuledRequest {
  request: ReadRequest;
  rule: SiteRule | null;
}

/**
 * Adds to a request the reader's rule for the site of a tab.
 * @param loading Where the settings cannot be read, no rule is added: whoever reads them says so.
 */
export async function addRule(
  request: ReadRequest | Promise<ReadRequest>,
  { url }: Tab,
  loading: Promise<Pick<Settings, 'siteRules'>>,
): Promise<RuledRequest> {
  const [base, settings] = await Promise.all([request, loading.catch(() => null)]);
  const rule = findRule(url ?? '', Object.values(settings?.siteRules ?? {}), []);
  if (rule === null) return { request: base, rule };
  const { id: _id, hosts: _hosts, isOff: _isOff, ...guide } = rule;
  return { request: { ...base, rule: guide }, rule };
}

/** What a draft keeps of the rule that its page was read by. */
export function toDraftRule(
  rule: SiteRule | null,
  unmatched: DraftRule['unmatched'] = [],
): { rule?: DraftRule } {
  return rule === null ? {} : { rule: { id: rule.id, hosts: rule.hosts, unmatched } };
}
