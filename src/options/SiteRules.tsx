import { usePage } from '../ui/page-context';
import { ImportRule } from './ImportRule';
import { NewRule } from './NewRule';
import { RuleItem } from './RuleItem';
import { Section } from './Section';
import type { SettingsDesk } from './use-settings';
import { useSiteRules } from './use-site-rules';

/** The rules that the reader has for sites: what they say, what they match, and the ways to get more. */
export function SiteRules({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const rules = useSiteRules(desk);
  return (
    <Section id="rules" title={t('section_rules')}>
      <p class="help">{t('rules_help')}</p>
      {rules.all.length === 0 && <p data-testid="rules-none">{t('rules_none')}</p>}
      <ul class="rules">
        {rules.all.map((rule) => (
          <RuleItem key={rule.id} rule={rule} rules={rules} version={desk.version} />
        ))}
      </ul>
      <NewRule onCreate={rules.create} />
      <ImportRule onAdd={rules.add} />
    </Section>
  );
}
