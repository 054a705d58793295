import { ClipError } from '../model';
import type { FieldType, RenderedField } from '../model';
import { clean } from './clean';
import { spellDate, type DateSpelling } from './date-style';
import { limitValue } from './limit';

/** A day or moment as the target reads it: written without quotes. */
export class DateText {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** A map of the front matter, in the order in which it is written. */
export type FrontMatterMap = Map<string, FrontMatterValue>;

/** What stands behind a key. */
export type FrontMatterValue =
  string | number | boolean | DateText | string[] | FrontMatterMap | FrontMatterMap[];

/** How values become what a target reads. */
export interface ValueRules extends DateSpelling {
  /** Changes a text so that the target does nothing with it but show it; absent: no target does. */
  guard?: (text: string) => string;
}

const longestKey = 100;
/** Keys that readers obey instead of keeping. */
const obeyedKey = /^(?:__proto__|<<)$/;
const each = '[]';

/**
 * The fields as a tree. `cover.image` stands in the map `cover`; `authors[].name` is a list of maps, one for each item of the
 * list. Fields without a value are left out.
 * @throws ClipError `front-matter-invalid` with the key that cannot be written or stands twice
 */
export function buildTree(fields: readonly RenderedField[], rules: ValueRules): FrontMatterMap {
  const tree: FrontMatterMap = new Map();
  for (const field of fields) {
    const value = toValue(field, rules);
    if (value !== null) put(tree, field.key, value);
  }
  return tree;
}

/** The names of a key's levels, from the outermost. @throws ClipError `front-matter-invalid` for one that no reader keeps */
export function splitKey(key: string): string[] {
  const names = key.split('.');
  for (const [level, name] of names.entries()) {
    const bare = level === names.length - 2 && name.endsWith(each) ? name.slice(0, -each.length) : name;
    if (bare === '' || bare.length > longestKey || clean(bare) !== bare || obeyedKey.test(bare))
      throw new ClipError('front-matter-invalid', key);
  }
  return names;
}

function toValue(field: RenderedField, rules: ValueRules): FrontMatterValue | null {
  const value = limitValue(field.value, field.key);
  if (value === null || typeof value === 'boolean' || typeof value === 'number') return value;
  const guard = rules.guard ?? ((text: string) => text);
  if (Array.isArray(value)) return value.map(guard);
  const isDate = (['date', 'datetime'] satisfies FieldType[] as FieldType[]).includes(field.type);
  const date = isDate ? spellDate(value, rules) : null;
  if (date === null) return guard(value);
  return rules.style === 'day' ? date : new DateText(date);
}

function put(tree: FrontMatterMap, key: string, value: FrontMatterValue): void {
  const names = splitKey(key);
  const last = names.pop() ?? '';
  let map = tree;
  for (const name of names) {
    if (name.endsWith(each)) {
      putOnce(map, name.slice(0, -each.length), toMaps(last, value, key), key);
      return;
    }
    const inner = map.get(name) ?? new Map<string, FrontMatterValue>();
    if (!(inner instanceof Map)) throw new ClipError('front-matter-invalid', key);
    map.set(name, inner);
    map = inner;
  }
  putOnce(map, last, value, key);
}

function toMaps(name: string, value: FrontMatterValue, key: string): FrontMatterMap[] {
  if (!Array.isArray(value)) throw new ClipError('front-matter-invalid', key);
  return (value as string[]).map((item) => new Map<string, FrontMatterValue>([[name, item]]));
}

function putOnce(map: FrontMatterMap, name: string, value: FrontMatterValue, key: string): void {
  if (map.has(name)) throw new ClipError('front-matter-invalid', key);
  map.set(name, value);
}

/** The tree as plain JSON, dates as their text: what a reader of the file must find. */
export function toPlain(value: FrontMatterValue): unknown {
  if (value instanceof DateText) return value.text;
  if (value instanceof Map)
    return Object.fromEntries(Array.from(value, ([name, inner]) => [name, toPlain(inner)]));
  return Array.isArray(value) ? value.map((item: FrontMatterValue) => toPlain(item)) : value;
}

/** The first key at which a reader found something else than was written, or null: dotted, `''` for the whole. */
export function findChange(written: unknown, read: unknown, key = ''): string | null {
  if (!isObject(written)) return Object.is(written, read) ? null : key;
  if (!isObject(read) || Array.isArray(written) !== Array.isArray(read)) return key;
  const names = Object.keys(written);
  if (names.length !== Object.keys(read).length) return key;
  for (const name of names) {
    const inner = key === '' ? name : `${key}.${name}`;
    const change = Object.hasOwn(read, name) ? findChange(written[name], read[name], inner) : inner;
    if (change !== null) return change;
  }
  return null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
