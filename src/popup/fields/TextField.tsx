import { GrowingText } from '../../ui/GrowingText';
import { useTyping } from './use-typing';
import { textOf } from './field-control';
import type { FieldControl } from './field-control';

/** A line of text. Empty: the key is left out of the file. */
export function TextField({ id, value, onChange, describedBy, isInvalid, testId }: FieldControl) {
  const typing = useTyping(textOf(value), (text) => onChange(text === '' ? null : text));
  return <GrowingText id={id} {...typing} describedBy={describedBy} invalid={isInvalid} testId={testId} />;
}
