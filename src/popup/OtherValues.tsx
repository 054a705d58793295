import type { FieldValue } from '../core/model';
import { usePage } from '../ui/page-context';

interface OtherValuesProps {
  /** The field's key. */
  name: string;
  values: FieldValue[];
  onChoose: (value: FieldValue) => void;
}

/** What the page gives for a field besides, folded: a click puts it in. */
export function OtherValues({ name, values, onChoose }: OtherValuesProps) {
  const { t } = usePage();
  return (
    <details class="others" data-testid={`others-${name}`}>
      <summary>{t.count('other_values', values.length)}</summary>
      <ul>
        {values.map((value) => (
          <li key={String(value)}>
            <button type="button" class="quiet" dir="auto" onClick={() => onChoose(value)}>
              {Array.isArray(value) ? value.join(', ') : String(value)}
            </button>
          </li>
        ))}
      </ul>
    </details>
  );
}
