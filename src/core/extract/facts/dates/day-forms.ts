import { convertYear, fromIslamic, fromPersian } from './calendars';
import { readMonth } from './months';

/** Year, month, day; `[0, 0, 0]` where the parts are no day. */
export type Day = [number, number, number];

/** What decides between readings of the same text. */
export interface DateContext {
  /** The instant of the clip, ISO 8601 in UTC: a date without a year is the latest one before it. */
  now: string;
  /** `04/03/2020` is 3 April: United States, Philippines. */
  isMonthFirst: boolean;
  /** BCP 47; `null`: it is not known. */
  language: string | null;
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

const withoutYear = { needsYear: false, hasYear: false, needsClock: true };
/** A name, or a month's two Arabic names, which are two words in part: "كانون الثاني/يناير". */
const word =
  '((?:كانون|تشرين|ربيع|جمادى|ذو|ذي)\\s[^\\s\\d,،/]{3,8}|[^\\s\\d,،，;:/()|·•–—-]{2,12}?)(?:\\s?/\\s?[^\\s\\d/]{2,12}(?:\\s[^\\s\\d/]{4,7})?)?';
const ordinal = '(?:st|nd|rd|th|er|º|°|ος|η|га|го|[ªa]\\.?)?';
/** What may stand between a year and the month that follows it: "2024 m. gegužės", "2024 жылғы". */
const ofYear =
  '(?:\\.|,|\\sm\\.|\\.?\\sgada|(?:\\(e\\))?ko|-ж\\.,?|\\sթ\\.|\\sоны|\\sжылғы|\\sжылы|\\sж\\.|[-\\s]yil)?';

/** Spellings of some forty languages. */
export const dayForms: DayForm[] = [
  form('(?<!\\d|\\d[-/.])(\\d{4})\\s?([-/.])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{1,2})(?!\\d)', inOrder('y md')),
  form(
    '(令和|平成|昭和|大正|民國|民国)?\\s?(\\d{1,4}|元)\\s?[年년]\\s?(\\d{1,2})\\s?[月월]\\s?(\\d{1,2})\\s?[日일号號]?',
    inOrder('eymd'),
    { needsYear: false },
  ),
  form(
    `(?<!\\d)(\\d{1,2})${ordinal}[\\s,./-]{0,3}(?:de\\s|of\\s|d[’']|ta[’']\\s)?${word}\\.?[\\s,،./-]{0,3}(?:de[l]?\\s|พ\\.?ศ\\.?\\s?)?(\\d{4})(?!\\d)`,
    inOrder('dny'),
  ),
  form(
    `(?<![^\\s(\\[|,;:>·•—–-])${word}\\.?\\s{0,2}(\\d{1,2})${ordinal}[,.،]?\\s{1,3}(\\d{4})(?!\\d)`,
    inOrder('ndy'),
  ),
  // 2024. május 12., 2024 m. gegužės 12 d., 2024 May 12
  form(`(?<!\\d)(\\d{4})${ofYear}[\\s-]{1,2}${word}\\.?[\\s-]{1,2}(\\d{1,2})(?!\\d|:\\d)`, inOrder('ynd')),
  // 2024. gada 12. maijā, 2024 жылғы 12 мамыр
  form(`(?<!\\d)(\\d{4})${ofYear}\\s(\\d{1,2})[\\s.-]{1,2}${word}(?=$|[\\s.,،;:|•·–—()-])`, inOrder('ydn')),
  // ngày 12 tháng 5 năm 2024
  form(
    '(?<!\\d)(\\d{1,2})\\s(?:tháng|thg)\\s(\\d{1,2})[\\s,]{1,2}(?:năm\\s)?(\\d{4})(?!\\d)',
    inOrder('dmy'),
  ),
  // 2024 оны 5 сарын 12
  form('(?<!\\d)(\\d{4})\\s(?:оны|он)\\s(\\d{1,2})[-\\s](?:р\\s)?сарын\\s(\\d{1,2})', inOrder('ymd')),
  // 2024 03/04 12:30:15: the year stands above the day
  form('(?<!\\d)(20\\d\\d)\\s{1,3}(\\d\\d)/(\\d\\d)(?=\\s{1,3}\\d\\d?:\\d\\d)', inOrder('ymd')),
  // Fri Apr 28 19:20:36 CEST 2023
  form(
    `${word}\\s(\\d{1,2})\\s\\d{1,2}:\\d\\d(?::\\d\\d)?\\s(?:[a-z]{2,5}\\s)?(\\d{4})(?!\\d)`,
    inOrder('ndy'),
  ),
  form(
    '(?<![\\d/.-])(\\d{1,2})\\s?([/.|-])\\s?(\\d{1,2})\\s?\\2\\s?(\\d{4})(?!\\d)',
    ([one, sign, two, year], context) =>
      readEitherOrder([one ?? '', two ?? '', year ?? ''], {
        ...context,
        isMonthFirst: context.isMonthFirst && sign === '/',
      }),
  ),
  form('(?<![\\d/.-])(\\d{2})-(\\d{2})-(\\d{2})', inOrder('ymd', '20'), {
    needsYear: false,
    needsClock: true,
  }),
  form('(?<![\\d/.-])(\\d{1,2})[/.](\\d{1,2})[/.](\\d{2})(?![\\d./])', readEitherOrder, { needsYear: false }),
  // 12 พ.ค. 67: years of the Buddhist era; 12-May-24
  form(
    '(?<!\\d)(\\d{1,2})\\s?([\\u0e00-\\u0e7f][\\u0e00-\\u0e7f.]{2,11}?)\\.?\\s?(\\d{2})(?![\\d:.]\\d|\\d)',
    inOrder('dny', '25'),
    { needsYear: false },
  ),
  form(
    "(?<!\\d)(\\d{1,2})[\\s-](\\p{L}{3,9})[.]?(?:-|\\s['’])(\\d{2})(?![\\d:.]\\d|\\d)",
    inOrder('dny', '20'),
    { needsYear: false },
    'u',
  ),
  form(
    '(?<![\\d/.:-])(0?[1-9]|1[0-2])\\s?(?:-|月|/|월\\s?)\\s?(0[1-9]|[12]\\d|3[01]|[1-9](?!\\d))(?:日|일)?',
    ([month, day], context) => readLatest(Number(month), Number(day), context),
    withoutYear,
  ),
  // 12 мая, 18:45; May 12, 6:45 pm
  form(
    `(?<!\\d)(\\d{1,2})${ordinal}[\\s.]{1,2}(?:de\\s)?([\\p{L}\\p{M}]{3,11})\\.?(?=[\\s,،|•·–—-])`,
    ([day, name], context) => readLatestNamed(name, day, context),
    withoutYear,
    'u',
  ),
  form(
    `(?<![\\p{L}\\p{M}])(\\p{L}{3,9})\\.?\\s(\\d{1,2})${ordinal}(?=[\\s,|•·–—-])`,
    ([name, day], context) => readLatestNamed(name, day, context),
    withoutYear,
    'u',
  ),
];

function form(source: string, read: DayForm['read'], more: Partial<DayForm> = {}, flags = ''): DayForm {
  return {
    pattern: new RegExp(source, `g${flags}`),
    needsYear: true,
    hasYear: true,
    needsClock: false,
    ...more,
    read,
  };
}

/** Reads the groups of a pattern: `e`ra, `y`ear behind the digits of its `century`, `m`onth or its `n`ame, `d`ay. */
function inOrder(order: string, century = ''): DayForm['read'] {
  return (parts, context) => {
    const part = (letter: string): string | undefined => parts[order.indexOf(letter)];
    const year = century + (part('y') ?? '');
    return order.includes('n')
      ? fromWords([year, part('n'), part('d')], context)
      : fromNumbers([year, part('m'), part('d')], part('e'), context);
  };
}

type Parts = [year: string | undefined, month: string | undefined, day: string | undefined];

function fromNumbers(
  [year = '', month = '', day = '']: Parts,
  era: string | undefined,
  context: DateContext,
): Day {
  const converted = convertYear(year, era);
  if (converted < 1300 || converted >= 1500) return [converted, Number(month), Number(day)];
  const convert = context.language?.startsWith('ar') === true ? fromIslamic : fromPersian;
  return isMonthDay(Number(month), Number(day)) ? convert(converted, Number(month), Number(day)) : [0, 0, 0];
}

function isMonthDay(month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

function fromWords([year = '', name = '', day = '']: Parts, { language }: DateContext): Day {
  const named = readMonth(name, language);
  const number = convertYear(year, undefined);
  if (named === null || !isMonthDay(named.month, Number(day))) return [0, 0, 0];
  if (named.calendar === 'gregorian') return [number, named.month, Number(day)];
  if (number < 1300 || number >= 1500) return [0, 0, 0];
  const convert = named.calendar === 'islamic' ? fromIslamic : fromPersian;
  return convert(number, named.month, Number(day));
}

function readEitherOrder([one = '', two = '', year = '']: string[], context: DateContext): Day {
  const [first, second] = [Number(one), Number(two)];
  const isMonth = (context.isMonthFirst && first <= 12) || second > 12;
  if (year.length === 2)
    return isMonth ? [2000 + Number(year), first, second] : [2000 + Number(year), second, first];
  const [month, day] = isMonth ? [one, two] : [two, one];
  return fromNumbers([year, month, day], undefined, context);
}

function readLatestNamed(name = '', day: string | undefined, context: DateContext): Day {
  const named = readMonth(name, context.language);
  return named?.calendar === 'gregorian' ? readLatest(named.month, Number(day), context) : [0, 0, 0];
}

/** The year in which the day last was. */
function readLatest(month: number, day: number, { now }: DateContext): Day {
  const tomorrow = new Date(Date.parse(now) + 86_400_000);
  const year = tomorrow.getUTCFullYear();
  const isAhead = Date.UTC(year, month - 1, day) > tomorrow.getTime();
  return [isAhead ? year - 1 : year, month, day];
}
