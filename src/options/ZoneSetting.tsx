import { useState } from 'preact/hooks';
import { isTimeZone } from '../core/time-zone';
import { usePage } from '../ui/page-context';
import { Setting } from './Setting';

interface ZoneSettingProps {
  label: string;
  help: string;
  first: string;
  /** What is shown while nothing is typed. */
  placeholder?: string;
  testId: string;
  onChange: (zone: string) => void;
}

/** A field for an IANA name. Kept while it is one, or empty. */
export function ZoneSetting({ label, help, first, placeholder, testId, onChange }: ZoneSettingProps) {
  const { t } = usePage();
  const [zone, setZone] = useState(first);
  const isGood = (name: string): boolean => name === '' || isTimeZone(name);
  const put = (typed: string): void => {
    setZone(typed);
    if (isGood(typed)) onChange(typed);
  };
  return (
    <Setting label={label} help={help} problem={isGood(zone) ? null : t('site_time_zone_bad')}>
      {({ id, describedBy }) => (
        <input
          id={id}
          class="code"
          type="text"
          value={zone}
          placeholder={placeholder}
          spellcheck={false}
          autocomplete="off"
          aria-describedby={describedBy}
          aria-invalid={!isGood(zone)}
          data-testid={testId}
          onInput={(event) => put(event.currentTarget.value.trim())}
        />
      )}
    </Setting>
  );
}
