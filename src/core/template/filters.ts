import { cut } from '../graphemes';
import { toPinyin, type PinyinTable } from '../pinyin';
import { slug } from '../slug';
import { findUnknownToken, formatDate } from './date-pattern';
import { parseDate } from '../date';
import { toHashtags } from './hashtag';
import { isEmpty, toPlainText, type TemplateValue } from './variables';

/** What filters need beside a value. */
export interface FilterTools {
  /** How Chinese is read; null: not loaded, and characters stay as they are. */
  pinyin: PinyinTable | null;
}

/** Changes a value on its way into the text. A filter never fails: what it cannot change it leaves out or alone. */
export interface Filter {
  /** How many arguments follow the name, separated by commas when there are two. */
  arguments: 0 | 1 | 2;
  /** As it stands in a template, for the options page. */
  example: string;
  /** Whether the argument makes sense; absent: every text does. */
  accepts?(argument: string): boolean;
  apply(value: TemplateValue, first: string, second: string, tools: FilterTools): TemplateValue;
}

/** Applies a change of text to each item of a list, else to the value as text. */
function each(value: TemplateValue, change: (text: string) => string): TemplateValue {
  if (isEmpty(value)) return null;
  return Array.isArray(value) ? value.map(change).filter((item) => item !== '') : change(toPlainText(value));
}

function toList(value: TemplateValue): string[] {
  if (Array.isArray(value)) return value;
  return isEmpty(value) ? [] : [toPlainText(value)];
}

function applyDate(value: TemplateValue, pattern: string): TemplateValue {
  const date = parseDate(toPlainText(value));
  return date === null ? null : formatDate(date, pattern);
}

/** A name between `[[` and `]]`; characters that end or split such a link become spaces. */
function toWikilink(text: string): string {
  const name = text
    .replace(/[[\]|#^]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
  return name === '' ? '' : `[[${name}]]`;
}

function limit(value: TemplateValue, count: number): TemplateValue {
  if (Array.isArray(value)) return value.slice(0, count);
  return each(value, (text) => cut(text, { characters: count }).trimEnd());
}

const isCount = (argument: string): boolean => /^[1-9]\d{0,4}$/.test(argument.trim());

/** The filters of templates by name. None is named like a variable, so that a name after `|` says which of both it is. */
export const filters = {
  date: {
    arguments: 1,
    example: 'date:YYYY-MM-DD',
    accepts: (pattern) => pattern.trim() !== '' && findUnknownToken(pattern) === null,
    apply: applyDate,
  },
  slug: { arguments: 0, example: 'slug', apply: (value) => each(value, slug) },
  'pinyin-slug': {
    arguments: 0,
    example: 'pinyin-slug',
    apply: (value, _first, _second, { pinyin }) =>
      each(value, (text) => slug(pinyin === null ? text : toPinyin(text, pinyin))),
  },
  hashtag: {
    arguments: 0,
    example: 'hashtag',
    apply: (value) => (Array.isArray(value) ? toHashtags(value) : (toHashtags(toList(value))[0] ?? null)),
  },
  wikilink: { arguments: 0, example: 'wikilink', apply: (value) => each(value, toWikilink) },
  join: { arguments: 1, example: 'join:, ', apply: (value, separator) => toList(value).join(separator) },
  split: {
    arguments: 1,
    example: 'split:;',
    accepts: (separator) => separator !== '',
    apply: (value, separator) =>
      toList(value).flatMap((text) => text.split(separator).map((item) => item.trim())),
  },
  first: {
    arguments: 0,
    example: 'first',
    apply: (value) => (Array.isArray(value) ? (value[0] ?? null) : value),
  },
  limit: {
    arguments: 1,
    example: 'limit:60',
    accepts: isCount,
    apply: (value, count) => limit(value, Number(count)),
  },
  lower: { arguments: 0, example: 'lower', apply: (value) => each(value, (text) => text.toLowerCase()) },
  upper: { arguments: 0, example: 'upper', apply: (value) => each(value, (text) => text.toUpperCase()) },
  trim: { arguments: 0, example: 'trim', apply: (value) => each(value, (text) => text.trim()) },
  replace: {
    arguments: 2,
    example: 'replace:old,new',
    apply: (value, old, replacement) =>
      old === '' ? value : each(value, (text) => text.replaceAll(old, () => replacement)),
  },
  default: {
    arguments: 1,
    example: 'default:text',
    apply: (value, text) => (isEmpty(value) ? text : value),
  },
} as const satisfies Record<string, Filter>;

/** The name of a filter. */
export type FilterName = keyof typeof filters;

/** The names of all filters, in the order in which they are shown. */
export const filterNames = Object.keys(filters) as FilterName[];

/** The filter of a name, or `null`. */
export function findFilter(name: string): Filter | null {
  return Object.hasOwn(filters, name) ? filters[name as FilterName] : null;
}
