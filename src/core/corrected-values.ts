import { formatIso, parseDate } from './date';
import type { ArticleDate, FieldValue, RenderedField } from './model';
import type { Preset } from './plugins';
import { readLoneVariable } from './template/parse';
import {
  toPlainText,
  variables,
  type TemplateValue,
  type TemplateValues,
  type VariableName,
} from './template/variables';

function toDate(text: string): ArticleDate | null {
  const parts = parseDate(text);
  if (parts === null) return null;
  const precision = parts.time === null ? 'day' : 'second';
  return { value: formatIso(parts), precision, zone: 'stated', approximate: false };
}

/** A field's value as that of a variable; `null` where it cannot be one. */
function toVariable(name: VariableName, value: FieldValue): TemplateValue {
  if (value === null || typeof value === 'boolean') return null;
  const { type } = variables[name];
  if (type === 'list') return Array.isArray(value) ? value : [String(value)];
  return type === 'date' ? toDate(toPlainText(value)) : toPlainText(value);
}

/** The fields that show a variable as it is, by the variable. */
function groupByVariable(
  fields: readonly RenderedField[],
  preset: Preset,
): Map<VariableName, RenderedField[]> {
  const groups = new Map<VariableName, RenderedField[]>();
  for (const field of fields) {
    const template = preset.fields.find(({ key }) => key === field.key)?.template ?? '';
    const name = readLoneVariable(template);
    if (name !== null) groups.set(name, [...(groups.get(name) ?? []), field]);
  }
  return groups;
}

/**
 * The values with what the reader corrected: a field that shows a variable as it is stands for it, as the file has it, so that a
 * corrected title or date is in the file's name and in the line that names the source too. What the reader cleared everywhere is
 * gone from there, but the title: without it a file has no name. What cannot be a value of the variable changes nothing.
 */
export function correctValues(
  values: TemplateValues,
  preset: Preset,
  fields: readonly RenderedField[],
): TemplateValues {
  const corrected = { ...values };
  for (const [name, shown] of groupByVariable(fields, preset)) {
    const edited = shown.filter(({ origin }) => origin === 'user');
    const isCleared = edited.length > 0 && shown.every(({ value }) => value === null);
    if (isCleared && name !== 'title') corrected[name] = null;
    for (const { value } of edited) corrected[name] = toVariable(name, value) ?? corrected[name];
  }
  return corrected;
}
