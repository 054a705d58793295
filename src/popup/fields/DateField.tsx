import { readDateTime } from '../date-time';
import { textOf } from './field-control';
import type { FieldControl } from './field-control';
import { TextField } from './TextField';

/** A day. A text that is none stays text, so that nothing is lost. */
export function DateField(props: FieldControl) {
  const text = textOf(props.value);
  const parts = readDateTime(text);
  if (text !== '' && parts === null) return <TextField {...props} />;
  return (
    <input
      id={props.id}
      type="date"
      value={parts?.day ?? ''}
      aria-describedby={props.describedBy}
      aria-invalid={props.isInvalid}
      data-testid={props.testId}
      onInput={(event) =>
        event.currentTarget.validity.badInput || props.onChange(event.currentTarget.value || null)
      }
    />
  );
}
