import { cut } from '../graphemes';
import type { FieldValue } from '../model';
import { clean } from './clean';

/** UTF-16 units. A longer address is left out, since a cut one leads elsewhere. */
const longest = { title: 500, text: 2_000, address: 8_192 };

/** A tag becomes a folder of the site: above 255 bytes Hexo and Hugo stop. */
const item = { characters: 60, bytes: 180 };
const mostItems = 50;

function limitText(text: string, key: string): string {
  const line = clean(text);
  if (/^https?:\/\/\S+$/.test(line)) return line.length <= longest.address ? line : '';
  return clean(cut(line, { characters: key === 'title' ? longest.title : longest.text }));
}

/** A category named like a member of every JavaScript object (`constructor`) stops the Hexo build, one of only dots the Hugo build. */
function disarmItem(text: string): string {
  if (/^\.*$/.test(text)) return '';
  if (!(text in {})) return text;
  return text.startsWith('_') ? '' : text.charAt(0).toUpperCase() + text.slice(1);
}

function limitList(items: string[]): string[] {
  const kept = new Map<string, string>();
  for (const text of items) {
    const line = disarmItem(clean(cut(clean(text), item)));
    const name = line.toLowerCase();
    if (line !== '' && !kept.has(name)) kept.set(name, line);
  }
  return [...kept.values()].slice(0, mostItems);
}

/**
 * A field's value as it will stand in the file: strings cleaned and cut to what every engine bears (title 500 characters, other
 * text 2,000, lists 50 items of 60 characters and 180 bytes, none twice), `null` for what is empty and for numbers without a value.
 */
export function limitValue(value: FieldValue, key: string): FieldValue {
  if (typeof value === 'string') return limitText(value, key) || null;
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : null;
  if (!Array.isArray(value)) return value;
  const list = limitList(value);
  return list.length === 0 ? null : list;
}
