import { useState } from 'preact/hooks';
import { findClock } from '../core/time-zone';
import { usePage } from '../ui/page-context';
import { Setting } from './Setting';

/** The zone that a site is built for, as an IANA name. Kept while it is one, or empty. */
export function TimeZone({ first, onChange }: { first: string; onChange: (zone: string) => void }) {
  const { t } = usePage();
  const [zone, setZone] = useState(first);
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  const isBad = !isZone(zone);
  const put = (typed: string): void => {
    setZone(typed);
    if (isZone(typed)) onChange(typed);
  };
  return (
    <Setting
      label={t('site_time_zone')}
      help={t('site_time_zone_help', { zone: own })}
      problem={isBad ? t('site_time_zone_bad') : null}
    >
      {({ id, describedBy }) => (
        <input
          id={id}
          class="code"
          type="text"
          value={zone}
          placeholder={own}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={describedBy}
          aria-invalid={isBad}
          data-testid="site-time-zone"
          onInput={(event) => put(event.currentTarget.value.trim())}
        />
      )}
    </Setting>
  );
}

function isZone(name: string): boolean {
  try {
    if (name !== '') findClock(name);
    return true;
  } catch {
    return false;
  }
}
