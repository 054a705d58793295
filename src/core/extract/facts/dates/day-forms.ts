import { convertYear, fromPersian } from './calendars';
import { readMonth } from './months';

/** Year, month, day. */
export type Day = [number, number, number];

/** What decides between readings of the same text. */
export interface DateContext {
  /** The instant of the clip, ISO 8601 in UTC: a date without a year is the latest one before it. */
  now: string;
  /** `04/03/2020` is 3 April: United States, Philippines. */
  isMonthFirst: boolean;
  isChinese: boolean;
}

/** A spelling of a day. Parts are taken by position: names would cost time in each of the many lines that are tried. */
export interface DayForm {
  /** For lines in lower case. */
  pattern: RegExp;
  /** Names of months are letters beside a year: the line must have one. */
  needsYear: boolean;
  hasYear: boolean;
  /** The day must be followed by a time to be believed. */
  needsClock: boolean;
  read(parts: string[], context: DateContext): Day;
}

const withYear = { needsYear: true, hasYear: true, needsClock: false };
const word = '([^\\s\\d,，;:/()|•–—-]{2,12}?)';
const ordinal = '(?:st|nd|rd|th|er|º|ος)?';

/** Spellings of some twenty languages. */
export const dayForms: DayForm[] = [
  {
    ...withYear,
    pattern: form('(?<!\\d|\\d[-/.])(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)'),
    read: ([year, , month, day]) => fromNumbers(year, undefined, month, day),
  },
  {
    ...withYear,
    needsYear: false,
    pattern: form(
      '(令和|平成|昭和|民國|民国)?\\s?(\\d{1,4}|元)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]?',
    ),
    read: ([era, year, month, day]) => fromNumbers(year, era, month, day),
  },
  {
    ...withYear,
    pattern: form(
      `(?<!\\d)(\\d{1,2})${ordinal}[\\s,./-]{0,3}(?:de\\s|of\\s|d[’'])?${word}\\.?[\\s,./-]{0,3}(?:de[l]?\\s)?(\\d{4})(?!\\d)`,
    ),
    read: ([day, name, year]) => fromWords(year, name, day),
  },
  {
    ...withYear,
    pattern: form(
      `(?<![^\\s(\\[|,;:>·•—–-])${word}\\.?\\s{0,2}(\\d{1,2})${ordinal}[,.]?\\s{1,3}(\\d{4})(?!\\d)`,
    ),
    read: ([name, day, year]) => fromWords(year, name, day),
  },
  // Fri Apr 28 19:20:36 CEST 2023
  {
    ...withYear,
    pattern: form(`${word}\\s(\\d{1,2})\\s\\d{1,2}:\\d\\d(?::\\d\\d)?\\s(?:[a-z]{2,5}\\s)?(\\d{4})(?!\\d)`),
    read: ([name, day, year]) => fromWords(year, name, day),
  },
  {
    ...withYear,
    pattern: form('(?<![\\d/.-])(\\d{1,2})\\s?([/.|-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)'),
    read: ([one, sign, two, year], context) =>
      readEitherOrder([one ?? '', two ?? '', year ?? ''], {
        ...context,
        isMonthFirst: context.isMonthFirst && sign === '/',
      }),
  },
  {
    ...withYear,
    needsYear: false,
    needsClock: true,
    pattern: form('(?<![\\d/.-])(\\d{2})-(\\d{2})-(\\d{2})'),
    read: ([year, month, day]) => fromNumbers(`20${year}`, undefined, month, day),
  },
  {
    ...withYear,
    needsYear: false,
    pattern: form('(?<![\\d/.-])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2})(?![\\d./])'),
    read: readEitherOrder,
  },
  {
    needsYear: false,
    hasYear: false,
    needsClock: true,
    pattern: form(
      '(?<![\\d/.:-])(0?[1-9]|1[0-2])\\s?(?:-|月|/|월\\s?)\\s?(0[1-9]|[12]\\d|3[01]|[1-9](?!\\d))(?:日|일)?',
    ),
    read: readLatest,
  },
];

function form(source: string): RegExp {
  return new RegExp(source, 'g');
}

function fromNumbers(year = '', era: string | undefined, month = '', day = ''): Day {
  const converted = convertYear(year, era);
  const isPersian = converted >= 1300 && converted < 1500;
  return isPersian
    ? fromPersian(converted, Number(month), Number(day))
    : [converted, Number(month), Number(day)];
}

function fromWords(year = '', name = '', day = ''): Day {
  return [convertYear(year, undefined), readMonth(name), Number(day)];
}

function readEitherOrder([one = '', two = '', year = '']: string[], { isMonthFirst }: DateContext): Day {
  const [first, second] = [Number(one), Number(two)];
  const fullYear = year.length === 2 ? 2000 + Number(year) : convertYear(year, undefined);
  const isMonth = (isMonthFirst && first <= 12) || second > 12;
  return isMonth ? [fullYear, first, second] : [fullYear, second, first];
}

/** The year in which the day last was. */
function readLatest([month = '', day = '']: string[], { now }: DateContext): Day {
  const tomorrow = new Date(Date.parse(now) + 86_400_000);
  const year = tomorrow.getUTCFullYear();
  const isAhead = Date.UTC(year, Number(month) - 1, Number(day)) > tomorrow.getTime();
  return [isAhead ? year - 1 : year, Number(month), Number(day)];
}
