import { useId } from 'preact/hooks';
import type { FieldType } from '../core/model';
import type { MessageKey } from '../platform/i18n';
import { GrowingText } from '../ui/GrowingText';
import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';
import type { FieldRow, RowProblems } from './field-rows';

const typeNames = {
  text: 'type_text',
  list: 'type_list',
  datetime: 'type_datetime',
  date: 'type_date',
  boolean: 'type_boolean',
  number: 'type_number',
} satisfies Record<FieldType, MessageKey>;

interface FieldEditorRowProps {
  row: FieldRow;
  /** What is wrong with the key, and with the template. */
  problems: RowProblems;
  /** The file could not be made because of this row. */
  isBlamed: boolean;
  isLast: boolean;
  index: number;
  onChange: (row: FieldRow) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** One key of the front matter: name, type, template, place. */
export function FieldEditorRow(props: FieldEditorRowProps) {
  const { row, problems, index, isLast, onChange, onMove, onRemove } = props;
  const { t } = usePage();
  const id = useId();
  const shown = [
    problems.key,
    problems.template,
    props.isBlamed && problems.key === null && problems.template === null
      ? t('error_front_matter_invalid')
      : null,
  ];
  return (
    <li class="editor-row" data-testid={`editor-${row.key}`}>
      <input
        class="row-key"
        aria-label={t('field_key')}
        value={row.key}
        spellcheck={false}
        aria-invalid={problems.key !== null}
        aria-describedby={id}
        onInput={(event) => onChange({ ...row, key: event.currentTarget.value })}
      />
      <TypeChoice type={row.type} name={row.key} onChoose={(type) => onChange({ ...row, type })} />
      <label class="row-template">
        <span class="unseen">{t('field_template', { key: row.key })}</span>
        <GrowingText
          id={`${id}-template`}
          value={row.template}
          isCode
          invalid={problems.template !== null}
          describedBy={id}
          onInput={(template) => onChange({ ...row, template })}
        />
      </label>
      <RowButtons name={row.key} isFirst={index === 0} isLast={isLast} onMove={onMove} onRemove={onRemove} />
      <div class="row-problems" id={id}>
        {row.when === 'templates' && <p class="help">{t('field_when_templates')}</p>}
        {shown.map(
          (problem) =>
            problem !== null && (
              <p class="place-failure" role="alert" key={problem}>
                {problem}
              </p>
            ),
        )}
      </div>
    </li>
  );
}

function TypeChoice({
  type,
  name,
  onChoose,
}: {
  type: FieldType;
  name: string;
  onChoose: (type: FieldType) => void;
}) {
  const { t } = usePage();
  const types = Object.keys(typeNames) as FieldType[];
  return (
    <select
      aria-label={t('field_type', { key: name })}
      value={type}
      onChange={(event) => onChoose(event.currentTarget.value as FieldType)}
    >
      {types.map((known) => (
        <option key={known} value={known} selected={known === type}>
          {t(typeNames[known])}
        </option>
      ))}
    </select>
  );
}

interface RowButtonsProps {
  name: string;
  isFirst: boolean;
  isLast: boolean;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
}

/** At an end the button stays in its place, so that the focus is not lost there. */
function RowButtons({ name, isFirst, isLast, onMove, onRemove }: RowButtonsProps) {
  const { t } = usePage();
  const [up, down, remove] = [
    t('field_up', { key: name }),
    t('field_down', { key: name }),
    t('field_remove', { key: name }),
  ];
  return (
    <span class="row-buttons">
      <button
        type="button"
        class="icon-button"
        aria-label={up}
        title={up}
        aria-disabled={isFirst}
        onClick={() => isFirst || onMove(-1)}
      >
        <Icon name="up" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={down}
        title={down}
        aria-disabled={isLast}
        onClick={() => isLast || onMove(1)}
      >
        <Icon name="down" />
      </button>
      <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </span>
  );
}
