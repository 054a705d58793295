import { useState } from 'preact/hooks';
import type { SiteRule } from '../core/plugins';
import { isTimeZone } from '../core/time-zone';
import { usePage } from '../ui/page-context';
import { Setting } from './Setting';

/** The zone of the moments that a site prints without one. Kept while there is such a zone, or nothing. */
export function RuleZone({ rule, onChange }: { rule: SiteRule; onChange: (rule: SiteRule) => void }) {
  const { t } = usePage();
  const [typed, setTyped] = useState(rule.zone ?? '');
  const isBad = typed !== '' && !isTimeZone(typed);
  const put = (zone: string): void => {
    setTyped(zone);
    const { zone: _before, ...rest } = rule;
    if (zone === '') onChange(rest);
    else if (isTimeZone(zone)) onChange({ ...rest, zone });
  };
  return (
    <Setting
      label={t('rule_part_zone')}
      help={t('rule_part_zone_help', { zone: Intl.DateTimeFormat().resolvedOptions().timeZone })}
      problem={isBad ? t('site_time_zone_bad') : null}
    >
      {({ id, describedBy }) => (
        <input
          id={id}
          class="code"
          type="text"
          value={typed}
          spellcheck={false}
          autocomplete="off"
          aria-invalid={isBad}
          aria-describedby={describedBy}
          data-testid="rule-zone"
          onInput={(event) => put(event.currentTarget.value.trim())}
        />
      )}
    </Setting>
  );
}
