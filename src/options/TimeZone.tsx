import { usePage } from '../ui/page-context';
import { ZoneSetting } from './ZoneSetting';

/** The zone that a site is built for, as an IANA name. Kept while it is one, or empty. */
export function TimeZone({ first, onChange }: { first: string; onChange: (zone: string) => void }) {
  const { t } = usePage();
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (
    <ZoneSetting
      label={t('site_time_zone')}
      help={t('site_time_zone_help', { zone: own })}
      first={first}
      placeholder={own}
      testId="site-time-zone"
      onChange={onChange}
    />
  );
}
