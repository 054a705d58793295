import { isObeyedKey } from '../core/front-matter/obeyed-key';
import { splitKey } from '../core/front-matter/tree';
import type { FieldTemplate, Preset } from '../core/plugins';
import type { Translate } from '../platform/i18n';
import { isKey, presetLimits } from '../settings/read-preset';
import { describeProblem } from './describe-problem';
import { withIds } from './row-ids';

/** A field that is being edited; the id stays while its key is typed and its place changes. */
export interface FieldRow extends FieldTemplate {
  id: number;
}

/** What keeps a row from being kept. */
export interface RowProblems {
  key: string | null;
  template: string | null;
}

/** Fields as rows. */
export function toRows(fields: readonly FieldTemplate[]): FieldRow[] {
  return withIds(fields);
}

/** Rows as the settings keep them. */
export function toFields(rows: readonly FieldRow[]): FieldTemplate[] {
  return rows.map(({ id: _id, ...field }) => field);
}

/** A new row whose key no other has. */
export function addRow(rows: readonly FieldRow[]): FieldRow[] {
  const keys = new Set(rows.map(({ key }) => key));
  let number = 1;
  while (keys.has(nameOf(number))) number += 1;
  return [...rows, ...toRows([{ key: nameOf(number), type: 'text', template: '' }])];
}

/** The rows with one of them moved up (-1) or down (1). */
export function moveRow(rows: readonly FieldRow[], index: number, step: -1 | 1): FieldRow[] {
  const moved = [...rows];
  const [row] = moved.splice(index, 1);
  if (row !== undefined) moved.splice(index + step, 0, row);
  return moved;
}

/** What is wrong with a row, in the reader's words. */
export function rowProblems(
  t: Translate,
  rows: readonly FieldRow[],
  row: FieldRow,
  preset: Pick<Preset, 'name' | 'obeyedKeys'>,
): RowProblems {
  const template = describeProblem(t, row.template);
  const isObeyed = template === null && isObeyedKey(row, preset);
  const order = isObeyed ? t('key_obeyed', { key: row.key, name: preset.name }) : null;
  return { key: keyProblem(t, rows, row) ?? order, template };
}

/** Whether all rows can be kept. */
export function areGood(
  t: Translate,
  rows: readonly FieldRow[],
  preset: Pick<Preset, 'name' | 'obeyedKeys'>,
): boolean {
  return rows.every((row) => {
    const { key, template } = rowProblems(t, rows, row, preset);
    return key === null && template === null;
  });
}

function keyProblem(t: Translate, rows: readonly FieldRow[], { id, key }: FieldRow): string | null {
  if (!canBeKey(key)) return t('key_bad');
  const { fields: most, key: length, levels } = presetLimits;
  if (!isKey(key)) return t('key_long', { levels, length });
  if (rows.findIndex((row) => row.id === id) >= most) return t('fields_many', { most });
  const others = rows.filter((row) => row.id !== id).map((row) => row.key);
  if (others.includes(key)) return t('key_twice', { key });
  // `cover` cannot be a text and hold `cover.image` too.
  const rival = others.find((other) => key.startsWith(`${other}.`) || other.startsWith(`${key}.`));
  return rival === undefined ? null : t('key_conflict', { key, other: rival });
}

function canBeKey(key: string): boolean {
  try {
    return splitKey(key).length > 0;
  } catch {
    return false;
  }
}

function nameOf(number: number): string {
  return number === 1 ? 'field' : `field${number}`;
}
