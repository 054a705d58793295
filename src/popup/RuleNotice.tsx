import { openOptions } from '../platform/open-options';
import type { DraftView } from '../platform/protocol';
import { usePage } from '../ui/page-context';

/** Says that the page was read by the reader's rule for its site, and what of the rule is not in the page any more. */
export function RuleNotice({ rule, url }: { rule: NonNullable<DraftView['rule']>; url: string }) {
  const { t } = usePage();
  const isWhole = rule.unmatched.length === 0;
  const parts = rule.unmatched.map((part) => t.find(`lost_${part}`) ?? part);
  const list = new Intl.ListFormat(t.language, { type: 'unit', style: 'short' }).format(parts);
  const site = siteOf(rule.hosts, url);
  return (
    <p class={isWhole ? 'rule-notice' : 'notice'} data-testid={isWhole ? 'rule-used' : 'rule-unmatched'}>
      {isWhole ? t('rule_used', { site }) : t('rule_unmatched', { site, parts: list })}
      <button type="button" class="quiet" data-testid="open-rules" onClick={openOptions}>
        {t('action_rules')}
      </button>
    </p>
  );
}

/** The name, of those that the rule stands for, that the page's address is under. */
function siteOf(hosts: readonly string[], url: string): string {
  const host = URL.canParse(url) ? new URL(url).hostname : '';
  return hosts.find((name) => host === name || host.endsWith(`.${name}`)) ?? hosts[0] ?? host;
}
