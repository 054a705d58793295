import { withoutCredentials } from '../core/extract/address';
import type { ReadRequest } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { findRule } from '../core/site-rules/find-rule';
import { guideOf } from '../core/site-rules/guide-of';
import type { DraftRule } from '../library/database';
import { articleDraftId } from '../library/draft-id';
import { findDraft } from '../library/drafts';
import type { Tab } from '../platform/read-page';
import type { Settings } from '../settings/schema';
import { siteRules } from '../sites';

/** A request with its guides, and the rule among them; `null`: none stands for the page's site. */
export interface GuidedRequest {
  request: ReadRequest;
  rule: SiteRule | null;
}

/**
 * Adds to a request what the reader has corrected on the tab's page before, and the rule of its site. A store that fails costs the
 * correction, not the clip; where the settings cannot be read no rule is added, and whoever needs them says so.
 */
export async function addGuides(
  base: ReadRequest,
  { url }: Tab,
  loading: Promise<Pick<Settings, 'siteRules'>>,
): Promise<GuidedRequest> {
  if (url === undefined) return { request: base, rule: null };
  const [known, settings] = await Promise.all([
    findDraft(articleDraftId(withoutCredentials(url))).catch(() => undefined),
    loading.catch(() => null),
  ]);
  const correction = base.correction ?? known?.correction;
  const request = correction === undefined ? base : { ...base, correction };
  const rule = findRule(url, Object.values(settings?.siteRules ?? {}), siteRules);
  if (rule === null) return { request, rule };
  return { request: { ...request, rule: guideOf(rule) }, rule };
}

/** What a draft keeps of the rule that its page was read by. */
export function toDraftRule(
  rule: SiteRule | null,
  unmatched: DraftRule['unmatched'] = [],
): { rule?: DraftRule } {
  return rule === null ? {} : { rule: { id: rule.id, hosts: rule.hosts, unmatched } };
}
