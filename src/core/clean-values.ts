import { parseAddress } from './address';
import { formatIso, parseDate } from './date';
import { clean } from './front-matter/clean';
import { cut } from './graphemes';
import type { ArticleDate } from './model';

/** A text on one line, at most so many UTF-16 units. */
export function cleanText(text: string, characters: number): string {
  return clean(cut(clean(text), { characters }));
}

/** Texts on one line, each once, none empty. */
export function cleanList(items: string[], limits: { items: number; characters: number }): string[] {
  const texts = items.map((item) => cleanText(item, limits.characters)).filter((item) => item !== '');
  return [...new Set(texts)].slice(0, limits.items);
}

/** An absolute http(s) address without user name and password, spelled as a browser spells it, or `null`. */
export function cleanAddress(address: string | null): string | null {
  const url = address === null ? null : parseAddress(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

/** A date that exists, in its own offset, or `null`. */
export function cleanDate(date: ArticleDate | null): ArticleDate | null {
  const parts = date === null ? null : parseDate(date.value);
  return date === null || parts === null ? null : { ...date, value: formatIso(parts) };
}
