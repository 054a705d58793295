import { usePage } from '../../ui/page-context';
import type { FieldControl } from './field-control';

/** Yes or no. */
export function BooleanField({ id, value, onChange, describedBy, testId }: FieldControl) {
  const { t } = usePage();
  return (
    <span class="switch-line">
      <input
        id={id}
        type="checkbox"
        role="switch"
        class="switch"
        checked={value === true}
        aria-describedby={describedBy}
        data-testid={testId}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span aria-hidden="true">{t(value === true ? 'yes' : 'no')}</span>
    </span>
  );
}
