import { useId } from 'preact/hooks';

/** One of a chooser's entries. */
export interface ChoiceOption {
  value: string;
  label: string;
}

interface ChoiceProps {
  label: string;
  value: string;
  options: ChoiceOption[];
  onChoose: (value: string) => void;
  testId: string;
}

/** A labelled native chooser. A value that is not among the options is shown as itself, so that nothing seems chosen that is not. */
export function Choice({ label, value, options, onChoose, testId }: ChoiceProps) {
  const id = useId();
  const isKnown = options.some((option) => option.value === value);
  const all = isKnown ? options : [{ value, label: value }, ...options];
  return (
    <div class="choice">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        data-testid={testId}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {all.map((option) => (
          <option key={option.value} value={option.value} selected={option.value === value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
