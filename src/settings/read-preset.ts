import { splitKey } from '../core/front-matter/tree';
import { guards } from '../core/guard/guards';
import { flavours } from '../core/markdown/flavours';
import type { FieldType } from '../core/model';
import type {
  DateStyle,
  FieldTemplate,
  FrontMatterFormat,
  PictureFolder,
  Preset,
  Theme,
} from '../core/plugins';
import { checkTemplate } from '../core/template/parse';
import { isTimeZone } from '../core/time-zone';
import { isId, isRecord, isText, readList, type Reader } from './read-values';
import type { ChangeableKey, PresetChanges } from './schema';

const fieldTypes = [
  'text',
  'list',
  'datetime',
  'date',
  'boolean',
  'number',
] satisfies FieldType[] as readonly unknown[];
const formats = ['yaml', 'toml', 'json', 'properties'] satisfies FrontMatterFormat[] as readonly unknown[];
const dateStyles = ['iso', 'spaced', 'site', 'local', 'day'] satisfies DateStyle[] as readonly unknown[];
const bodies: readonly unknown[] = ['markdown', 'html'];
/** What a preset can have at most; texts in UTF-16 units. */
export const presetLimits = { fields: 100, key: 200, levels: 5, name: 200, template: 2_000, themes: 20 };

const isTemplate = (value: unknown): value is string =>
  isText(value, presetLimits.template) && checkTemplate(value) === null;
const isName = (value: unknown): value is string => isText(value, presetLimits.name) && value.trim() !== '';

/** What a value of a preset must be. Every key that a preset can have stands here. */
const parts: { [Key in keyof Required<Preset>]: (value: unknown) => boolean } = {
  id: isId,
  name: isName,
  documentation: (value) => isText(value, 2_000) && (value === '' || /^https?:\/\//.test(value)),
  format: (value) => formats.includes(value),
  otherFormats: (value) => Array.isArray(value) && value.every((format) => formats.includes(format)),
  dateStyle: (value) => dateStyles.includes(value),
  siteTimeZone: isZone,
  hidesFuture: (value) => value === true,
  guard: (value) => typeof value === 'string' && Object.hasOwn(guards, value),
  flavour: (value) => typeof value === 'string' && Object.hasOwn(flavours, value),
  body: (value) => bodies.includes(value),
  fields: (value) => Array.isArray(value) && readFields(value)?.length === value.length,
  obeyedKeys: (value) =>
    Array.isArray(value) && value.length <= presetLimits.fields && value.every((key) => isText(key, 100)),
  themes: (value) => Array.isArray(value) && value.length <= presetLimits.themes && value.every(isTheme),
  excerptSign: (value) => isText(value, 100) && /^<!-- ?[\w ]+ ?-->$/.test(value),
  hasExcerptSign: (value) => typeof value === 'boolean',
  sourceLine: (value) => isTemplate(value),
  path: (value) => isTemplate(value) && value.trim() !== '',
  pictures: isPictureFolder,
};

const optional: readonly string[] = [
  'otherFormats',
  'siteTimeZone',
  'hidesFuture',
  'guard',
  'body',
  'themes',
  'excerptSign',
  'hasExcerptSign',
] satisfies (keyof Preset)[];

const changeable: readonly ChangeableKey[] = [
  'path',
  'body',
  'format',
  'siteTimeZone',
  'sourceLine',
  'hasExcerptSign',
];

function isZone(value: unknown): boolean {
  return isText(value, 100) && (value === '' || isTimeZone(value));
}

function isPictureFolder(value: unknown): value is PictureFolder {
  return (
    isRecord(value) &&
    Object.keys(value).every((key) => key === 'folder' || key === 'address') &&
    isTemplate(value['folder']) &&
    isTemplate(value['address'])
  );
}

function isTheme(value: unknown): value is Theme {
  if (!isRecord(value)) return false;
  const { id, name, fields, ...rest } = value as Record<keyof Theme, unknown>;
  return isId(id) && isName(name) && parts.fields(fields) && Object.keys(rest).length === 0;
}

/** Whether a value is a key of front matter that a preset can have. */
export function isKey(value: unknown): value is string {
  if (!isText(value, presetLimits.key)) return false;
  try {
    return splitKey(value).length <= presetLimits.levels;
  } catch {
    return false;
  }
}

function isField(value: unknown): value is FieldTemplate {
  if (!isRecord(value)) return false;
  const { key, type, template, when, ...rest } = value as Record<keyof FieldTemplate, unknown>;
  const isWhen = when === undefined || when === 'templates';
  return (
    isKey(key) &&
    fieldTypes.includes(type) &&
    isTemplate(template) &&
    isWhen &&
    Object.keys(rest).length === 0
  );
}

/** Only what is wrong is left out: one bad field does not cost the reader the other nine. */
const readFields: Reader<FieldTemplate[]> = (value) => {
  if (!Array.isArray(value)) return undefined;
  const keys = new Set<string>();
  return readList(value, presetLimits.fields, (field): field is FieldTemplate => {
    if (!isField(field) || keys.has(field.key)) return false;
    keys.add(field.key);
    return true;
  });
};

/** What a reader changed in a preset; what is wrong of it is left out. */
export const readPresetChanges: Reader<PresetChanges> = (value) => {
  if (!isRecord(value)) return undefined;
  const changes: Record<string, unknown> = {};
  for (const key of changeable) if (parts[key](value[key])) changes[key] = value[key];
  const fields = readFields(value['fields']);
  return { ...changes, ...(fields !== undefined && { fields }) } as PresetChanges;
};

/** The first key of a whole preset that is missing, wrong or none of a preset's; null: it is good. */
export function findBadKey(value: Record<string, unknown>): string | null {
  const unknown = Object.keys(value).find((key) => !Object.hasOwn(parts, key));
  if (unknown !== undefined) return unknown;
  const names = Object.keys(parts) as (keyof Preset)[];
  return names.find((name) => (name in value ? !parts[name](value[name]) : !optional.includes(name))) ?? null;
}

/** A whole preset; one that has a fault is none. */
export const readWholePreset: Reader<Preset> = (value) =>
  isRecord(value) && findBadKey(value) === null ? (value as unknown as Preset) : undefined;
