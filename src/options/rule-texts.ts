import { guideLimits } from '../core/read-guide';
import type { SiteRule } from '../core/plugins';
import { findRule } from '../core/site-rules/find-rule';
import { mostHosts, readRule } from '../core/site-rules/read-rule';
import type { Translate } from '../platform/i18n';

/** The host name of what a reader types for a site: a name, or the address of a page; `null`: neither. */
export function readHost(typed: string): string | null {
  const text = typed.trim();
  const address = text.includes('://') ? text : `http://${text}`;
  const { protocol, hostname } = URL.canParse(address) ? new URL(address) : { protocol: '', hostname: '' };
  const host = /^https?:$/.test(protocol) ? hostname.replace(/\.$/, '') : '';
  return readRule({ id: 'a', hosts: [host] })?.hosts[0] ?? null;
}

/** The host names of lines, each once; `null`: one is none, or there are none, or too many. */
export function readHosts(typed: string): string[] | null {
  const hosts = linesOf(typed).map(readHost);
  const names = hosts.filter((host) => host !== null);
  const isGood = names.length === hosts.length && names.length > 0 && names.length <= mostHosts;
  return isGood ? [...new Set(names)] : null;
}

/** The lines of a text that hold something, without the spaces around them. */
export function linesOf(typed: string): string[] {
  return typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** What keeps selectors from being kept, in the reader's words. `isSelector`: as the document understands it. */
export function selectorsProblem(
  t: Translate,
  selectors: readonly string[],
  isSelector: (text: string) => boolean,
): string | null {
  const { selectors: most, selector: longest } = guideLimits;
  if (selectors.length > most) return t('rule_selectors_many', { most });
  if (selectors.some((text) => text.length > longest)) return t('rule_selector_long', { most: longest });
  const bad = selectors.find((text) => !text.isWellFormed() || !isSelector(text));
  return bad === undefined ? null : t('rule_selector_bad', { selector: bad });
}

/** The sites of a rule at which another of the rules stands, so that it is not used there; none of a rule that is off. */
export function hiddenHosts(rule: SiteRule, rules: readonly SiteRule[]): string[] {
  if (rule.isOff === true) return [];
  return rule.hosts.filter((host) => findRule(`http://${host}/`, rules, [])?.id !== rule.id);
}

/** Sites as a list of words. */
export function listSites({ hosts }: Pick<SiteRule, 'hosts'>, language: string): string {
  return new Intl.ListFormat(language, { type: 'unit', style: 'short' }).format(hosts);
}
