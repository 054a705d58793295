import ruleMakerFile from '../content/rule-maker?script&iife';
import { ClipError, type Guide, type GuidePart } from '../core/model';
import type { SiteRule } from '../core/plugins';
import type { MadeRule } from '../core/site-rules/made-rule';
import { isEmptyGuide } from '../core/read-guide';
import { findRule } from '../core/site-rules/find-rule';
import { guideOf } from '../core/site-rules/guide-of';
import { mergeRules } from '../core/site-rules/merge-rules';
import { readRule } from '../core/site-rules/read-rule';
import { findReachableTabs } from '../platform/find-reachable-tabs';
import { fitRuleInTab, makeRuleInTab } from '../platform/make-rule-in-tab';
import { changeSettings } from '../platform/settings-store';
import { freeId } from '../settings/transfer-preset';

/** So many other pages are asked whether they are of the same site. */
const mostTabs = 8;

/** What was kept of a correction for the whole site. */
export interface Remembered {
  /** Whether there is a rule now. */
  isKept: boolean;
  /** Parts for which the page gives no lasting sign. */
  missing: GuidePart[];
}

/**
 * Makes a rule of a page's correction and keeps it; one that the site has already is merged with it. Where another page of the site is
 * open that we may read, the selectors are those that fit there too.
 * @throws ClipError `correction-invalid`, `settings-failed`
 */
export async function rememberForSite(tabId: number, correction: Guide): Promise<Remembered> {
  const made = await makeRuleInTab(tabId, ruleMakerFile, correction);
  if (!isMadeRule(made)) throw new ClipError('correction-invalid');
  const { missing } = made;
  const rule = readRule((await fitElsewhere(tabId, made)) ?? made.rule) ?? readRule(made.rule);
  // A file on the disk has no site.
  if (rule === null) return { isKept: false, missing };
  if (isEmptyGuide(guideOf(rule))) return { isKept: false, missing };
  await changeSettings((settings) => {
    const kept = settle(rule, settings.siteRules);
    return { ...settings, siteRules: { ...settings.siteRules, [kept.id]: kept } };
  });
  return { isKept: true, missing };
}

/** A new rule among those that there are: merged with its host's, or going on from that of the site above, which it hides. */
function settle(rule: SiteRule, known: Record<string, SiteRule>): SiteRule {
  const [host = ''] = rule.hosts;
  const rules = Object.values(known);
  const used = findRule(`https://${host}/`, rules, []);
  if (used?.hosts.includes(host) === true) return mergeRules(used, rule);
  const id = freeId(rule.id, new Set(Object.keys(known)));
  return used === null ? { ...rule, id } : mergeRules({ ...used, id, hosts: rule.hosts }, rule);
}

/** The rule as another open page of the site chooses it; `null`: none is open. */
async function fitElsewhere(tabId: number, made: MadeRule): Promise<unknown> {
  const tabs = (await findReachableTabs()).filter(({ id }) => id !== undefined && id !== tabId);
  for (const { id } of tabs.slice(0, mostTabs)) {
    const fitted: unknown = await fitRuleInTab(id ?? -1, ruleMakerFile, made);
    if (fitted !== null) return fitted;
  }
  return null;
}

function isMadeRule(value: unknown): value is MadeRule {
  if (typeof value !== 'object' || value === null) return false;
  const { rule, alternatives, missing } = value as Partial<Record<keyof MadeRule, unknown>>;
  return (
    typeof rule === 'object' &&
    rule !== null &&
    typeof alternatives === 'object' &&
    alternatives !== null &&
    Array.isArray(missing)
  );
}
