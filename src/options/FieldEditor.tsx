import { useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { FieldTemplate, Preset } from '../core/plugins';
import { usePage } from '../ui/page-context';
import { FieldEditorRow } from './FieldEditorRow';
import { addRow, areGood, moveRow, rowProblems, toFields, toRows } from './field-rows';
import type { FieldRow } from './field-rows';

interface FieldEditorProps {
  preset: Preset;
  /** Why the file on the page could not be made. */
  failure: ClipError | null;
  onChange: (fields: FieldTemplate[]) => void;
}

/** The front matter of a preset: keys in their order, types, templates. Kept as soon as every row is good. */
export function FieldEditor({ preset, failure, onChange }: FieldEditorProps) {
  const { t } = usePage();
  const [rows, setRows] = useState(() => toRows(preset.fields));
  const blamed = failure?.detail.split(':')[0];
  const list = useRef<HTMLOListElement>(null);
  const put = (next: FieldRow[]) => {
    setRows(next);
    if (areGood(t, next, preset)) onChange(toFields(next));
  };
  const focusKey = (index: number) =>
    requestAnimationFrame(() => list.current?.querySelectorAll<HTMLElement>('.row-key')[index]?.focus());
  return (
    <div class="field-editor">
      <ol ref={list} aria-label={t('front_matter')}>
        {rows.map((row, index) => (
          <FieldEditorRow
            key={row.id}
            row={row}
            problems={rowProblems(t, rows, row, preset)}
            isBlamed={failure !== null && blamed === row.key}
            isLast={index === rows.length - 1}
            index={index}
            onChange={(changed) => put(rows.map((known) => (known.id === row.id ? changed : known)))}
            onMove={(step) => put(moveRow(rows, index, step))}
            onRemove={() => {
              put(rows.filter(({ id }) => id !== row.id));
              focusKey(Math.min(index, rows.length - 2));
            }}
          />
        ))}
      </ol>
      <button
        type="button"
        data-testid="add-field"
        onClick={() => {
          put(addRow(rows));
          focusKey(rows.length);
        }}
      >
        {t('field_add')}
      </button>
    </div>
  );
}
