import { parseDate } from './date';
import type { ArticleDate, Edits, FieldValue } from './model';
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
  const precision = parts?.time === null ? 'day' : 'second';
  return parts === null ? null : { value: text, precision, zone: 'stated', approximate: false };
}

/** What the reader typed as the value of a variable; `null` where it cannot be one. */
function toVariable(name: VariableName, edited: FieldValue): TemplateValue {
  if (edited === null || typeof edited === 'boolean') return null;
  const { type } = variables[name];
  if (type === 'list') return Array.isArray(edited) ? edited : [String(edited)];
  return type === 'date' ? toDate(toPlainText(edited)) : toPlainText(edited);
}

/**
 * The values with what the reader corrected: a field that shows a variable as it is stands for it, so that a corrected title or
 * date is in the file's name and in the line that names the source too.
 */
export function correctValues(values: TemplateValues, { fields }: Preset, edits: Edits): TemplateValues {
  const corrected = { ...values };
  for (const { key, template } of fields) {
    const name = Object.hasOwn(edits.fields, key) ? readLoneVariable(template) : null;
    if (name === null) continue;
    corrected[name] = toVariable(name, edits.fields[key] ?? null) ?? corrected[name];
  }
  return corrected;
}
