import { TagsInput } from '../../ui/TagsInput';
import type { FieldControl } from './field-control';

/** A list of short texts. Empty: the key is left out of the file. */
export function ListField({ id, value, onChange, describedBy, testId }: FieldControl) {
  const tags = Array.isArray(value) ? value : value === null ? [] : [String(value)];
  return (
    <div data-testid={testId}>
      <TagsInput
        id={id}
        tags={tags}
        describedBy={describedBy}
        onChange={(next) => onChange(next.length === 0 ? null : next)}
      />
    </div>
  );
}
