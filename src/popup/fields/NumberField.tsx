import { textOf } from './field-control';
import type { FieldControl } from './field-control';
import { useTyping } from './use-typing';

/** A number. Empty: the key is left out of the file; what is no number is not sent. */
export function NumberField({ id, value, onChange, describedBy, isInvalid, testId }: FieldControl) {
  const { onInput, ...typing } = useTyping(textOf(value), (text) => {
    const number = Number(text);
    if (text === '') onChange(null);
    else if (Number.isFinite(number)) onChange(number);
  });
  return (
    <input
      id={id}
      type="number"
      step="any"
      {...typing}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      data-testid={testId}
      // While a number is half typed, browsers give an empty value: that is no wish to clear it.
      onInput={(event) => event.currentTarget.validity.badInput || onInput(event.currentTarget.value)}
    />
  );
}
