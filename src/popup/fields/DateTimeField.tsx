import { usePage } from '../../ui/page-context';
import { ownOffset, readDateTime, writeDateTime } from '../date-time';
import type { DateTimeParts } from '../date-time';
import { textOf } from './field-control';
import type { FieldControl } from './field-control';
import { TextField } from './TextField';

/** A moment. Its own offset stays, and is shown; a day without a time is shown as a day. */
export function DateTimeField(props: FieldControl) {
  const text = textOf(props.value);
  const parts = readDateTime(text);
  if (text !== '' && parts === null) return <TextField {...props} />;
  if (parts !== null && parts.time === null) return <DayOnly {...props} day={parts.day} />;
  return <Moment {...props} parts={parts} />;
}

function Moment({
  id,
  onChange,
  describedBy,
  isInvalid,
  testId,
  parts,
}: FieldControl & { parts: DateTimeParts | null }) {
  const change = (local: string) => {
    const next = readDateTime(local);
    if (next === null) onChange(null);
    else onChange(writeDateTime({ ...next, offset: parts === null ? ownOffset(local) : parts.offset }));
  };
  return (
    <span class="date-line">
      <input
        id={id}
        type="datetime-local"
        step={1}
        value={parts === null ? '' : `${parts.day}T${parts.time ?? '00:00:00'}`}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        data-testid={testId}
        onInput={(event) => event.currentTarget.validity.badInput || change(event.currentTarget.value)}
      />
      {parts !== null && parts.offset !== null && <Offset offset={parts.offset} />}
    </span>
  );
}

function Offset({ offset }: { offset: string }) {
  const { t } = usePage();
  return (
    <span class="offset" title={t('date_offset')}>
      {offset === 'Z' ? 'UTC' : `UTC${offset}`}
    </span>
  );
}

function DayOnly({ id, onChange, describedBy, isInvalid, testId, day }: FieldControl & { day: string }) {
  const { t } = usePage();
  const addTime = () => onChange(`${day}T00:00:00${ownOffset(`${day}T00:00:00`)}`);
  return (
    <span class="date-line">
      <input
        id={id}
        type="date"
        value={day}
        aria-describedby={describedBy}
        aria-invalid={isInvalid}
        data-testid={testId}
        onInput={(event) =>
          event.currentTarget.validity.badInput || onChange(event.currentTarget.value || null)
        }
      />
      <button type="button" class="quiet" onClick={addTime}>
        {t('date_add_time')}
      </button>
    </span>
  );
}
