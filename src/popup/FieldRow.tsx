import { useId } from 'preact/hooks';
import type { FunctionComponent } from 'preact';
import type { FieldType, RenderedField } from '../core/model';
import { originKey } from '../platform/i18n';
import type { MessageKey } from '../platform/i18n';
import { usePage } from '../ui/page-context';
import { BooleanField } from './fields/BooleanField';
import { DateField } from './fields/DateField';
import { DateTimeField } from './fields/DateTimeField';
import type { FieldControl } from './fields/field-control';
import { ListField } from './fields/ListField';
import { NumberField } from './fields/NumberField';
import { TextField } from './fields/TextField';
import { OtherValues } from './OtherValues';
import { PlaceFailure } from './PlaceFailure';
import { ResetButton } from './ResetButton';
import type { Desk } from './use-desk';

const controls: Record<FieldType, FunctionComponent<FieldControl>> = {
  text: TextField,
  list: ListField,
  datetime: DateTimeField,
  date: DateField,
  boolean: BooleanField,
  number: NumberField,
};

/** An empty value comes from nowhere: its key is not written. */
function originOf({ origin, value }: RenderedField): MessageKey {
  if (value === null || value === '') return 'origin_empty';
  return origin === null ? 'origin_preset' : originKey(origin);
}

/** A front-matter field: its key, where its value came from, the control of its type, the way back to the page's value. */
export function FieldRow({ field, desk }: { field: RenderedField; desk: Desk }) {
  const { t } = usePage();
  const id = useId();
  const { key } = field;
  const isEdited = Object.hasOwn(desk.draft.edits.fields, key);
  const failure = desk.failures.get(`field:${key}`);
  const Control = controls[field.type];
  return (
    <div class="field" data-testid={`row-${key}`}>
      <div class="field-name">
        <label for={id}>{key}</label>
        <span class="origin" id={`${id}-origin`}>
          {t(isEdited ? 'origin_user' : originOf(field))}
        </span>
      </div>
      <div class="field-control">
        <Control
          id={id}
          value={desk.valueOf(key)}
          onChange={(value) => desk.editField(key, value)}
          describedBy={`${id}-origin ${id}-note`}
          isInvalid={failure !== undefined}
          testId={`field-${key}`}
        />
        {isEdited && <ResetButton name={key} onReset={() => desk.resetField(key)} focusAfter={id} />}
      </div>
      <div class="field-note" id={`${id}-note`}>
        {field.approximate && !isEdited && <p>{t('date_approximate')}</p>}
        {field.isDoubtful === true && !isEdited && <p data-testid={`doubt-${key}`}>{t('value_doubtful')}</p>}
        {field.others !== undefined && !isEdited && (
          <OtherValues name={key} values={field.others} onChoose={(value) => desk.editField(key, value)} />
        )}
        {failure !== undefined && <PlaceFailure error={failure} />}
      </div>
    </div>
  );
}
