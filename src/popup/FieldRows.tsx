import { useEffect, useRef, useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';
import { FieldRow } from './FieldRow';
import type { Desk } from './use-desk';

/** The front matter: a row for each field that has a value; those that are left out are one line, and become rows when asked for. */
export function FieldRows({ desk }: { desk: Desk }) {
  const { fields } = desk.draft.file;
  const [asked, setAsked] = useState<ReadonlySet<string>>(new Set());
  const box = useRef<HTMLDivElement>(null);
  const newest = useRef('');
  const isEmpty = (key: string): boolean => {
    const field = fields.find((one) => one.key === key);
    const isEdited = Object.hasOwn(desk.draft.edits.fields, key);
    return (
      field?.value === null && field.others === undefined && !isEdited && !desk.failures.has(`field:${key}`)
    );
  };
  const empty = fields.map(({ key }) => key).filter((key) => isEmpty(key) && !asked.has(key));
  const ask = (key: string): void => {
    newest.current = key;
    setAsked(new Set(asked).add(key));
  };
  useEffect(() => {
    const row = box.current?.querySelector(`[data-testid="row-${CSS.escape(newest.current)}"]`);
    row?.querySelector<HTMLElement>('input, textarea, select, button')?.focus();
  }, [asked]);
  return (
    <div ref={box}>
      {fields
        .filter(({ key }) => !empty.includes(key))
        .map((field) => (
          <FieldRow key={field.key} field={field} desk={desk} />
        ))}
      {empty.length > 0 && <EmptyFields keys={empty} onAsk={ask} />}
    </div>
  );
}

function EmptyFields({ keys, onAsk }: { keys: string[]; onAsk: (key: string) => void }) {
  const { t } = usePage();
  return (
    <div class="empty-fields" data-testid="empty-fields">
      <span class="origin">{t('origin_empty')}</span>
      {keys.map((key) => (
        <button
          type="button"
          class="empty-field"
          key={key}
          aria-label={t('field_fill_in', { key })}
          title={t('field_fill_in', { key })}
          data-testid={`fill-${key}`}
          onClick={() => onAsk(key)}
        >
          <Icon name="plus" />
          {key}
        </button>
      ))}
    </div>
  );
}
