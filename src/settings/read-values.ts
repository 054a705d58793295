import type { DestinationOptions } from '../core/plugins';

/** Reads one value of stored settings; `undefined` when nothing of it can be used. A valid value comes back equal. */
export type Reader<Value> = (value: unknown) => Value | undefined;

/** What lists of the reader's can hold at most; `name`: the UTF-16 units of a category or a section. */
export const listLimits = { categories: 50, sections: 200, name: 200 };
/** Signs that an id has at most. */
export const longestId = 64;
/** Ids of plug-ins; `__proto__` and its like are none. */
const id = /^[a-z0-9][a-z0-9-]{0,63}$/;
const optionKey = /^[A-Za-z]\w{0,63}$/;
const address = /^https?:\/\/[^\s"<>\\^`{|}]{1,2000}$/;

/** Whether a value is an object with keys of its own, not a list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a text of at most so many UTF-16 units, without half a surrogate pair. */
export function isText(value: unknown, longest: number): value is string {
  return typeof value === 'string' && value.length <= longest && value.isWellFormed();
}

/** Whether a value is the id of a plug-in. */
export function isId(value: unknown): value is string {
  return isText(value, longestId) && id.test(value);
}

/** The items of a list that are what they must be, at most so many. */
export function readList<Item>(
  list: readonly unknown[],
  most: number,
  isGood: (item: unknown) => item is Item,
): Item[] {
  const kept: Item[] = [];
  for (const item of list) if (kept.length < most && isGood(item)) kept.push(item);
  return kept;
}

/** `auto` or a locale code such as `zh_CN`. */
export const readLanguage: Reader<string> = (value) =>
  isText(value, 20) && /^[a-z]{2,4}(?:_[A-Za-z0-9]+)*$/.test(value) ? value : undefined;

export const readId: Reader<string> = (value) => (isId(value) ? value : undefined);

export const readCategories: Reader<string[]> = (value) => {
  const isList = Array.isArray(value) && value.length <= listLimits.categories;
  return isList && value.every((item) => isText(item, listLimits.name) && item.trim() !== '')
    ? (value as string[])
    : undefined;
};

/** Whether categories can stand under a name. */
export function isSectionName(name: string): boolean {
  return isText(name, listLimits.name) && name.trim() !== '' && name !== '__proto__';
}

/** Lists of categories by the name of a section. */
export const readSections: Reader<Record<string, string[]>> = (value) => {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([name, list]) => {
    const categories = readCategories(list);
    return isSectionName(name) && categories !== undefined ? [[name, categories] as const] : [];
  });
  return Object.fromEntries(entries.slice(0, listLimits.sections));
};

/** Empty, or an http(s) address that stands before another one. */
export const readImageProxy: Reader<string> = (value) =>
  typeof value === 'string' && (value === '' || address.test(value)) ? value : undefined;

const readDestinationOptions: Reader<DestinationOptions> = (value) => {
  if (!isRecord(value)) return undefined;
  const options = Object.entries(value).filter(
    (entry): entry is [string, string | boolean] =>
      optionKey.test(entry[0]) && (typeof entry[1] === 'boolean' || isText(entry[1], 8_192)),
  );
  return Object.fromEntries(options);
};

/** Values by the ids of plug-ins; what is wrong of them is left out. */
export function readById<Value>(value: unknown, read: Reader<Value>): Record<string, Value> | undefined {
  if (!isRecord(value)) return undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const known = id.test(key) ? read(item) : undefined;
    return known === undefined ? [] : [[key, known] as const];
  });
  return Object.fromEntries(entries);
}

export const readDestinations: Reader<Record<string, DestinationOptions>> = (value) =>
  readById(value, readDestinationOptions);
