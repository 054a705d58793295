import { useRef, useState } from 'preact/hooks';
import type { FieldTemplate } from '../core/plugins';
import { usePage } from '../ui/page-context';
import { FieldEditorRow } from './FieldEditorRow';
import { addRow, areGood, moveRow, toFields, toRows } from './field-rows';
import type { FieldRow } from './field-rows';

/** The front matter of a preset: keys in their order, types, templates. Kept as soon as every row is good. */
export function FieldEditor({
  first,
  onChange,
}: {
  first: FieldTemplate[];
  onChange: (fields: FieldTemplate[]) => void;
}) {
  const { t } = usePage();
  const [rows, setRows] = useState(() => toRows(first));
  const list = useRef<HTMLOListElement>(null);
  const put = (next: FieldRow[]) => {
    setRows(next);
    if (areGood(t, next)) onChange(toFields(next));
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
            rows={rows}
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
