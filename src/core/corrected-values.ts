import { formatIso, parseDate } from './date';
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
import { addOffset } from './time-zone';

/** A typed date, a time without an offset on the reader's own clock: the very instant that the front matter gets. */
function toDate(text: string, timeZone: string): ArticleDate | null {
  const parts = parseDate(text);
  if (parts === null) return null;
  const precision = parts.time === null ? 'day' : 'second';
  return { value: addOffset(formatIso(parts), timeZone), precision, zone: 'stated', approximate: false };
}

/** What the reader typed as the value of a variable; `null` where it cannot be one. */
function toVariable(name: VariableName, edited: FieldValue, timeZone: string): TemplateValue {
  if (edited === null || typeof edited === 'boolean') return null;
  const { type } = variables[name];
  if (type === 'list') return Array.isArray(edited) ? edited : [String(edited)];
  return type === 'date' ? toDate(toPlainText(edited), timeZone) : toPlainText(edited);
}

/**
 * The values with what the reader corrected: a field that shows a variable as it is stands for it, so that a corrected title or
 * date is in the file's name and in the line that names the source too. A date that was taken out is in neither; a file keeps its
 * name when its title is.
 * @param timeZone The reader's (IANA). @throws ClipError `settings-invalid` for a zone that does not exist
 */
export function correctValues(
  values: TemplateValues,
  { fields }: Preset,
  edits: Edits,
  timeZone: string,
): TemplateValues {
  const corrected = { ...values };
  for (const { key, template } of fields) {
    const name = Object.hasOwn(edits.fields, key) ? readLoneVariable(template) : null;
    if (name === null) continue;
    const edited = edits.fields[key] ?? null;
    const isTakenOut = edited === null && variables[name].type === 'date';
    corrected[name] = isTakenOut ? null : (toVariable(name, edited, timeZone) ?? corrected[name]);
  }
  return corrected;
}
