import type { FieldType } from '../core/model';
import type { DestinationOptions, FieldTemplate } from '../core/plugins';
import { checkTemplate } from '../core/template/parse';
import type { PresetChanges } from './schema';

/** Reads one value of stored settings; `undefined` when nothing of it can be used. A valid value comes back equal. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** Ids of plug-ins; `__proto__` and its like are none. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/;
const optionKey = /^[A-Za-z]\w{0,63}$/;
const address = /^https?:\/\/[^\s"<>\\^`{|}]{1,2000}$/;
const fieldTypes: readonly unknown[] = [
  'text',
  'list',
  'datetime',
  'date',
  'boolean',
  'number',
] satisfies FieldType[];

/** Whether a value is an object with keys of its own, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && value.isWellFormed();
}

function isTemplate(value: unknown): value is string {
  return isText(value, 2_000) && checkTemplate(value) === null;
}

/** `auto` or a locale code such as `zh_CN`. */
export const readLanguage: Reader<string> = (value) =>
  isText(value, 20) && /^[a-z]{2,4}(?:_[A-Za-z0-9]+)*$/.test(value) ? value : undefined;

export const readId: Reader<string> = (value) => (isText(value, 64) && id.test(value) ? value : undefined);

export const readCategories: Reader<string[]> = (value) => {
  const isList = Array.isArray(value) && value.length <= 50;
  return isList && value.every((item) => isText(item, 200) && item.trim() !== '')
    ? (value as string[])
    : undefined;
};

/** Empty, or an http(s) address that stands before another one. */
export const readImageProxy: Reader<string> = (value) =>
  typeof value === 'string' && (value === '' || address.test(value)) ? value : undefined;

function isField(value: unknown): value is FieldTemplate {
  if (!isRecord(value)) return false;
  const { key, type, template, ...rest } = value as { key?: unknown; type?: unknown; template?: unknown };
  const isKey = isText(key, 100) && key.trim() === key && key !== '' && !/^(?:__proto__|<<)$/.test(key);
  return isKey && fieldTypes.includes(type) && isTemplate(template) && Object.keys(rest).length === 0;
}

/** Only what is wrong is left out: one bad field does not cost the reader the other nine. */
const readFields: Reader<FieldTemplate[]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const keys = new Set<string>();
  return value.filter((field: unknown): field is FieldTemplate => {
    if (!isField(field) || keys.has(field.key) || keys.size === 100) return false;
    keys.add(field.key);
    return true;
  });
};

const readPresetChanges: Reader<PresetChanges> = (value) => {
  if (!isRecord(value)) return undefined;
  const changes: PresetChanges = {};
  const { path, fields, body } = value as { path?: unknown; fields?: unknown; body?: unknown };
  if (isTemplate(path) && path.trim() !== '') changes.path = path;
  const known = readFields(fields);
  if (known !== undefined) changes.fields = known;
  if (body === 'markdown' || body === 'html') changes.body = body;
  return changes;
};

const readDestinationOptions: Reader<DestinationOptions> = (value) => {
  if (!isRecord(value)) return undefined;
  const options = Object.entries(value).filter(
    (entry): entry is [string, string | boolean] =>
      optionKey.test(entry[0]) && (typeof entry[1] === 'boolean' || isText(entry[1], 8_192)),
  );
  return Object.fromEntries(options);
};

function readById<Value>(value: unknown, read: Reader<Value>): Record<string, Value> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const known = id.test(key) ? read(item) : undefined;
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(entries);
}

export const readPresets: Reader<Record<string, PresetChanges>> = (value) =>
  readById(value, readPresetChanges);

export const readDestinations: Reader<Record<string, DestinationOptions>> = (value) =>
  readById(value, readDestinationOptions);
