import { formatIso, parseDate } from './date';
import type { FieldType, FieldValue } from './model';
import { toPlainText, type TemplateValue } from './template/variables';

/** What the reader types between the items of a list. */
const listSeparator = /\s*[,，、;；]\s*/;

function toText(value: TemplateValue | boolean): string {
  return typeof value === 'boolean' ? String(value) : toPlainText(value);
}

/** A date in ISO 8601; a text that is none stays as it is, so that a spelling the reader chose by a filter survives, in quotes. */
function toDate(text: string, type: 'date' | 'datetime'): string {
  const parts = parseDate(text);
  if (parts === null) return text;
  return formatIso(type === 'date' ? { ...parts, time: null, offset: null } : parts);
}

function toBoolean(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (word === 'true') return true;
  return word === 'false' ? false : null;
}

function toNumber(text: string): number | null {
  const number = text.trim() === '' ? NaN : Number(text);
  return Number.isFinite(number) ? number : null;
}

/** A template's value as the type of its field; `null` for what cannot be one (`perhaps` as a boolean). */
export function toFieldValue(value: TemplateValue | boolean, type: FieldType): FieldValue {
  if (value === null) return null;
  if (type === 'list') return Array.isArray(value) ? value : [toText(value)];
  const text = toText(value);
  if (type === 'boolean') return toBoolean(text);
  if (type === 'number') return toNumber(text);
  return type === 'text' ? text : toDate(text, type);
}

/** What the reader typed as the type of its field. A list that was typed as one text is split at its commas. */
export function toEditedValue(value: FieldValue, type: FieldType): FieldValue {
  const isTypedList = type === 'list' && typeof value === 'string';
  return toFieldValue(isTypedList ? value.split(listSeparator) : value, type);
}
