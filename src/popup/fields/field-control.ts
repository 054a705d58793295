import type { FieldValue } from '../../core/model';

/** What every control of a field takes. */
export interface FieldControl {
  id: string;
  value: FieldValue;
  onChange: (value: FieldValue) => void;
  describedBy: string;
  isInvalid: boolean;
  testId: string;
}

/** A value as a line of text. */
export function textOf(value: FieldValue): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
