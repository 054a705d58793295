import { cleanText, decodeReferences } from '../text';

/** The page's `<meta>` elements by lower-case name or property. */
export interface Metas {
  /** The values of the first of these names that has any, in the page's order. */
  all(...names: string[]): string[];
  /** The first value of the first of these names that has one; `''` when none has. */
  first(...names: string[]): string;
}

/** The name under which an author stands that microdata call an organisation. */
export const bodyName = 'author organization';

/** Each lower-case name or property with its values. */
export type MetaValues = [string, string[]][];

/** Reads the `<meta>` elements of an inert copy, wherever they stand. */
export function readMetaValues(copy: Document): MetaValues {
  const values = new Map<string, string[]>();
  for (const meta of Array.from(copy.getElementsByTagName('meta'))) {
    const value = cleanMeta(meta.getAttribute('content') ?? '');
    const name =
      meta.getAttribute('property') ??
      meta.getAttribute('name') ??
      meta.getAttribute('itemprop') ??
      meta.getAttribute('http-equiv');
    if (value === '' || name === null) continue;
    const key = (name === 'name' ? ownerOf(meta) : name).trim().toLowerCase().replace(/:\s+/g, ':');
    values.set(key, [...(values.get(key) ?? []), value].slice(0, 100));
  }
  return [...values];
}

/** Microdata: the name within an item is that of what the item is; who writes can be an organisation. */
function ownerOf(meta: Element): string {
  const item = meta.parentElement;
  const owner = item?.getAttribute('itemprop') ?? '';
  if (meta.getAttribute('itemprop') !== 'name' || owner === '') return 'name';
  const isBody = owner === 'author' && /Organi[sz]ation\/?$/.test(item?.getAttribute('itemtype') ?? '');
  return isBody ? bodyName : owner;
}

/** Makes the values ready to be asked. */
export function openMetas(entries: MetaValues): Metas {
  const values = new Map(entries);
  const all = (...names: string[]): string[] =>
    names.map((name) => values.get(name) ?? []).find((list) => list.length > 0) ?? [];
  return { all, first: (...names) => all(...names)[0] ?? '' };
}

/** Longer values are no metadata of an article, and every pattern would have to read them. */
const longest = 20_000;

/** A text of the page as metadata: one line, references decoded. */
export function cleanMeta(text: string): string {
  return cleanText(decodeReferences(text.slice(0, longest)));
}
