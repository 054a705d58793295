import { useState } from 'preact/hooks';
import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';
import { TagsInput } from '../ui/TagsInput';
import { Setting } from './Setting';
import type { SettingsDesk } from './use-settings';

interface Row {
  id: number;
  section: string;
  categories: string[];
}

let lastId = 0;

/** Which categories stand for a site's section. A row is kept as soon as it has both. */
export function SectionCategories({ desk }: { desk: SettingsDesk }) {
  const { t } = usePage();
  const [rows, setRows] = useState(() => toRows(desk.settings.sections));
  const put = (next: Row[]): void => {
    setRows(next);
    desk.change({ sections: toSections(next) });
  };
  const replace = (changed: Row): void => put(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <Setting label={t('sections')} help={t('sections_help')}>
      {({ id }) => (
        <div class="section-rows" data-testid="sections">
          {rows.map((row, index) => (
            <SectionRow
              key={row.id}
              id={index === 0 ? id : `${id}-${row.id}`}
              row={row}
              onChange={replace}
              onRemove={() => put(rows.filter((known) => known.id !== row.id))}
            />
          ))}
          <button
            type="button"
            id={rows.length === 0 ? id : undefined}
            data-testid="add-section"
            onClick={() => setRows([...rows, { id: (lastId += 1), section: '', categories: [] }])}
          >
            {t('section_add')}
          </button>
        </div>
      )}
    </Setting>
  );
}

interface SectionRowProps {
  id: string;
  row: Row;
  onChange: (row: Row) => void;
  onRemove: () => void;
}

function SectionRow({ id, row, onChange, onRemove }: SectionRowProps) {
  const { t } = usePage();
  const remove = t('section_remove', { section: row.section });
  return (
    <div class="section-row">
      <input
        id={id}
        type="text"
        dir="auto"
        value={row.section}
        maxLength={200}
        aria-label={t('section_name')}
        placeholder={t('section_name')}
        data-testid="section-name"
        onInput={(event) => onChange({ ...row, section: event.currentTarget.value })}
      />
      <label class="section-categories">
        <span class="unseen">{t('section_categories', { section: row.section })}</span>
        <TagsInput
          id={`${id}-categories`}
          tags={row.categories}
          onChange={(categories) => onChange({ ...row, categories })}
        />
      </label>
      <button type="button" class="icon-button" aria-label={remove} title={remove} onClick={onRemove}>
        <Icon name="close" />
      </button>
    </div>
  );
}

function toRows(sections: Record<string, string[]>): Row[] {
  return Object.entries(sections).map(([section, categories]) => ({
    id: (lastId += 1),
    section,
    categories,
  }));
}

function toSections(rows: readonly Row[]): Record<string, string[]> {
  const whole = rows.filter(({ section, categories }) => section.trim() !== '' && categories.length > 0);
  return Object.fromEntries(whole.map(({ section, categories }) => [section.trim(), categories]));
}
