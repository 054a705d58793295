import type { Translate } from '../platform/i18n';
import { isSectionName, listLimits, readCategories } from '../settings/read-values';
import { withIds } from './row-ids';

/** A section of a site and the categories that stand for it, while they are edited. */
export interface SectionRow {
  id: number;
  section: string;
  categories: string[];
}

/** Sections as rows. */
export function toRows(sections: Readonly<Record<string, string[]>>): SectionRow[] {
  return withIds(Object.entries(sections).map(([section, categories]) => ({ section, categories })));
}

/** The rows with a new one, which is empty. */
export function addRow(rows: readonly SectionRow[]): SectionRow[] {
  return [...rows, ...withIds([{ section: '', categories: [] }])];
}

/** Rows as the settings keep them: those that are whole and without a problem. */
export function toSections(t: Translate, rows: readonly SectionRow[]): Record<string, string[]> {
  const good = rows.filter(
    (row) => row.section.trim() !== '' && row.categories.length > 0 && sectionProblem(t, rows, row) === null,
  );
  return Object.fromEntries(good.map(({ section, categories }) => [section.trim(), categories]));
}

/** What keeps a row from being kept, in the reader's words; one that is not finished has no problem. */
export function sectionProblem(t: Translate, rows: readonly SectionRow[], row: SectionRow): string | null {
  const before = rows.slice(0, rows.indexOf(row));
  const section = row.section.trim();
  if (section !== '' && !isSectionName(section)) return t('section_bad', { section });
  if (section !== '' && before.some((other) => fold(other.section) === fold(section)))
    return t('section_twice', { section });
  if (before.length >= listLimits.sections) return t('sections_many', { most: listLimits.sections });
  return categoriesProblem(t, row.categories);
}

/** What keeps a list of categories from being kept. */
export function categoriesProblem(t: Translate, categories: readonly string[]): string | null {
  const { categories: most, name: length } = listLimits;
  return readCategories(categories) === undefined ? t('categories_bad', { most, length }) : null;
}

/** Sections are told apart as a page's is looked up (core/template-values.ts). */
function fold(section: string): string {
  return section.trim().toLowerCase();
}
