import type { FieldTemplate } from '../core/plugins';
import type { Translate } from '../platform/i18n';
import { describeProblem } from './describe-problem';

/** A field that is being edited; the id stays while its key is typed and its place changes. */
export interface FieldRow extends FieldTemplate {
  id: number;
}

let lastId = 0;

/** Fields as rows. */
export function toRows(fields: readonly FieldTemplate[]): FieldRow[] {
  return fields.map((field) => ({ ...field, id: (lastId += 1) }));
}

/** Rows as the settings keep them. */
export function toFields(rows: readonly FieldRow[]): FieldTemplate[] {
  return rows.map(({ key, type, template }) => ({ key, type, template }));
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

/** What keeps a row's key from being kept, or `null`. */
export function keyProblem(t: Translate, rows: readonly FieldRow[], row: FieldRow): string | null {
  if (row.key === '' || row.key.trim() !== row.key || row.key === '__proto__' || row.key === '<<')
    return t('key_bad');
  return rows.some(({ id, key }) => id !== row.id && key === row.key)
    ? t('key_twice', { key: row.key })
    : null;
}

/** Whether all rows can be kept. */
export function areGood(t: Translate, rows: readonly FieldRow[]): boolean {
  return rows.every((row) => keyProblem(t, rows, row) === null && describeProblem(t, row.template) === null);
}

function nameOf(number: number): string {
  return number === 1 ? 'field' : `field${number}`;
}
