import type { SiteRule } from '../core/plugins';
import { usePage } from '../ui/page-context';
import { ZoneSetting } from './ZoneSetting';

/** The zone of the moments that a site prints without one. Kept while there is such a zone, or nothing. */
export function RuleZone({ rule, onChange }: { rule: SiteRule; onChange: (rule: SiteRule) => void }) {
  const { t } = usePage();
  const { zone: first = '', ...rest } = rule;
  return (
    <ZoneSetting
      label={t('rule_part_zone')}
      help={t('rule_part_zone_help', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
      first={first}
      testId="rule-zone"
      onChange={(zone) => onChange(zone === '' ? rest : { ...rest, zone })}
    />
  );
}
