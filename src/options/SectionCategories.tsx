import { useState } from 'preact/hooks';
import { applyChanges, findChanges } from '../settings/changes';
import { listLimits } from '../settings/read-values';
import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';
import { TagsInput } from '../ui/TagsInput';
import { addRow, sectionProblem, toRows, toSections, type SectionRow } from './section-rows';
import { Setting } from './Setting';
import type { SettingsDesk } from './use-settings';

/** Which categories stand for a site's section. A row is kept as soon as it has both and no problem. */
export function SectionCategories({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const [rows, setRows] = useState(() => toRows(desk.settings.sections));
  const put = (next: SectionRow[]): void => {
    const changes = findChanges({ sections: toSections(t, rows) }, { sections: toSections(t, next) });
    setRows(next);
    // What is not among the rows stays: another page may have added it.
    desk.change({ sections: applyChanges(desk.settings, changes).sections });
  };
  const replace = (changed: SectionRow): void =>
    put(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <Setting label={t('sections')} help={t('sections_help')}>
      {({ id }) => (
        <div class="section-rows" data-testid="sections">
          {rows.map((row, index) => (
            <SectionEditor
              key={row.id}
              id={index === 0 ? id : `${id}-${row.id}`}
              row={row}
              problem={sectionProblem(t, rows, row)}
              onChange={replace}
              onRemove={() => put(rows.filter((known) => known.id !== row.id))}
            />
          ))}
          <button
            type="button"
            id={rows.length === 0 ? id : undefined}
            data-testid="add-section"
            onClick={() => setRows(addRow(rows))}
          >
            {t('section_add')}
          </button>
        </div>
      )}
    </Setting>
  );
}

interface SectionEditorProps {
  id: string;
  row: SectionRow;
  problem: string | null;
  onChange: (row: SectionRow) => void;
  onRemove: () => void;
}

function SectionEditor({ id, row, problem, onChange, onRemove }: SectionEditorProps) {
  const { t } = usePage();
  const remove = t('section_remove', { section: row.section });
  return (
    <div class="section-row">
      <input
        id={id}
        type="text"
        dir="auto"
        value={row.section}
        maxLength={listLimits.name}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-problem`}
        aria-label={t('section_name')}
        placeholder={t('section_name')}
        data-testid="section-name"
        onInput={(event) => onChange({ ...row, section: event.currentTarget.value })}
      />
      <label class="section-categories">
        <span class="unseen">{t('section_categories', { section: row.section })}</span>
        <TagsInput
          id={`${id}-categories`}
          describedBy={`${id}-problem`}
          tags={row.categories}
          onChange={(categories) => onChange({ ...row, categories })}
        />
      </label>
      <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
        <Icon name="close" />
      </button>
      <div class="row-problems" id={`${id}-problem`}>
        {problem !== null && (
          <p class="place-failure" role="alert">
            {problem}
          </p>
        )}
      </div>
    </div>
  );
}
