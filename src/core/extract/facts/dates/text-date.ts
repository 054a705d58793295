import { convertYear, fromPersian } from './calendars';
import { isRealDate, type DateReading } from './date-reading';
import { monthSource, readMonth } from './months';
import { readOffset, zoneSource } from './zone-names';

/** What decides between readings of the same text. */
export interface DateContext {
  /** The instant of the clip, ISO 8601 in UTC: a date without a year is the latest one before it. */
  now: string;
  /** `04/03/2020` is 3 April: United States, Philippines. */
  isMonthFirst: boolean;
  isChinese: boolean;
}

/** A date found in a text. */
export interface FoundDate {
  reading: DateReading;
  /** Where it begins and ends in the text. */
  start: number;
  end: number;
  hasYear: boolean;
}

const clock =
  '(?<half>上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후|[ap]\\.?m\\.?\\s)?\\s*(?<hour>[01]?\\d|2[0-3])\\s*(?:[:：時时点시hH]|\\.(?=\\d\\d(?:\\D|$)))\\s*(?<minute>[0-5]\\d)(?:\\s*(?:[:：分분]\\s*(?<second>[0-5]\\d)?))?(?:[.,]\\d{1,9})?\\s*秒?\\s*(?<after>[ap]\\.?\\s?m\\b\\.?|Uhr)?\\s*(?<zone>' +
  zoneSource +
  ')?';
const gap =
  '(?:T|[\\s,，|｜•·・/／—–-]{0,4}(?:\\(?(?:星期|周|週)[一二三四五六日天]\\)?|\\([月火水木金土日월화수목금토일]\\)|at|um|à|alle|las?|às|kl\\.?|klo|o|w|в|um|om|,|ore)?[\\s,，|｜•·・/／—–-]{0,4})';
const time = `(?:${gap}${clock})?`;
const timeFirst =
  '(?:(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?::(?<second>[0-5]\\d))?\\s*(?<after>[ap]\\.?m\\.?)?\\s*(?<zone>' +
  zoneSource +
  ')?[\\s,|•·-]{1,4}(?:on\\s)?)?';

const forms: { pattern: RegExp; read: (groups: Groups, context: DateContext) => [number, number, number] }[] =
  [
    {
      pattern: form(
        `(?<!\\d)(?<year>\\d{4})\\s?[-/.](?<month>\\d{1,2})\\s?[-/.]\\s?(?<day>\\d{1,2})\\.?(?![\\d/])${time}`,
      ),
      read: numbers,
    },
    {
      pattern: form(
        `(?<era>令和|平成|昭和|民國|民国|พ\\.ศ\\.)?\\s?(?<year>\\d{2,4}|元)\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일号]?${time}`,
      ),
      read: numbers,
    },
    {
      pattern: form(
        `${timeFirst}(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º|er|ος)?[\\s,./-]{0,3}(?:de\\s|of\\s|d[’'])?(?<name>${monthSource})\\.?[\\s,./-]{0,3}(?:de[l]?\\s)?(?<year>\\d{4})(?!\\d)(?:\\s?(?:г|р)\\.)?`,
      ),
      read: words,
    },
    {
      pattern: form(
        `(?<![\\p{L}\\d])(?<day>\\d{1,2})(?:st|nd|rd|th|\\.|º|er|ος)?[\\s,./-]{0,3}(?:de\\s|of\\s|d[’'])?(?<name>${monthSource})\\.?[\\s,./-]{0,3}(?:de[l]?\\s)?(?<year>\\d{4})(?!\\d)(?:\\s?(?:г|р)\\.)?${time}`,
      ),
      read: words,
    },
    {
      pattern: form(
        `${timeFirst}(?<![\\p{L}\\d])(?<name>${monthSource})\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s{1,3}(?<year>\\d{4})(?!\\d)`,
      ),
      read: words,
    },
    {
      pattern: form(
        `(?<![\\p{L}\\d])(?<name>${monthSource})\\.?\\s{0,2}(?<day>\\d{1,2})(?:st|nd|rd|th)?[,.]?\\s{1,3}(?<year>\\d{4})(?!\\d)${time}`,
      ),
      read: words,
    },
    {
      pattern: form(
        `(?<![\\p{L}\\d])(?<name>${monthSource})\\s(?<day>\\d{1,2})\\s${clock}\\s(?<year>\\d{4})(?!\\d)`,
      ),
      read: words,
    },
    {
      pattern: form(
        `(?<![\\d/.-])(?<day>\\d{1,2})\\s?[/.-]\\s?(?<month>\\d{1,2})\\s?[/.-]\\s?(?<year>\\d{4}|\\d{2}(?=[\\s,|]|$))(?!\\d)${time}`,
      ),
      read: dayOrMonthFirst,
    },
    {
      pattern: form(
        `(?<![\\d/.:-])(?<month>0?[1-9]|1[0-2])\\s?(?:-|月|/|월\\s?)\\s?(?<day>0?[1-9]|[12]\\d|3[01])(?:日|일)?\\s{0,3}(?:\\([^)]{1,3}\\)\\s?)?${clock}`,
      ),
      read: withoutYear,
    },
  ];

type Groups = Record<string, string | undefined>;

/** The first date in a text, in the spellings of some twenty languages; the one that begins first, the longest of these. */
export function findDate(text: string, context: DateContext): FoundDate | null {
  const line = normalizeDigits(text);
  if (!/\d/.test(line)) return null;
  const hasLongYear = /\d{4}/.test(line);
  let best: FoundDate | null = null;
  for (const { pattern, read } of forms) {
    // Names of months are many: they are looked for only beside a year.
    if (read === words && !hasLongYear) continue;
    const match = pattern.exec(line);
    if (match?.groups === undefined) continue;
    const reading = makeReading(match.groups, read(match.groups, context), context);
    if (!isRealDate(reading)) continue;
    const found = {
      reading,
      start: match.index,
      end: match.index + match[0].length,
      hasYear: read !== withoutYear,
    };
    if (best === null || isBetter(found, best)) best = found;
  }
  return best;
}

function isBetter(one: FoundDate, best: FoundDate): boolean {
  if (one.hasYear !== best.hasYear) return one.hasYear;
  const isAbout = one.start < best.end && best.start < one.end;
  return isAbout ? one.end - one.start > best.end - best.start : one.start < best.start;
}

function form(source: string): RegExp {
  return new RegExp(source, 'iu');
}

function numbers(groups: Groups): [number, number, number] {
  const [month, day] = [Number(groups['month']), Number(groups['day'])];
  const year = convertYear(groups['year'] ?? '', groups['era']);
  return year >= 1300 && year < 1500 ? fromPersian(year, month, day) : [year, month, day];
}

function words(groups: Groups): [number, number, number] {
  return [
    convertYear(groups['year'] ?? '', undefined),
    readMonth(groups['name'] ?? ''),
    Number(groups['day']),
  ];
}

function dayOrMonthFirst(groups: Groups, { isMonthFirst }: DateContext): [number, number, number] {
  const [first, second] = [Number(groups['day']), Number(groups['month'])];
  const year = convertYear((groups['year'] ?? '').padStart(4, '20'), undefined);
  const isMonth = (isMonthFirst && first <= 12) || second > 12;
  return isMonth ? [year, first, second] : [year, second, first];
}

/** The year in which the day last was. */
function withoutYear(groups: Groups, { now }: DateContext): [number, number, number] {
  const [month, day] = [Number(groups['month']), Number(groups['day'])];
  const tomorrow = new Date(Date.parse(now) + 86_400_000);
  const year = tomorrow.getUTCFullYear();
  return Date.UTC(year, month - 1, day) > tomorrow.getTime() ? [year - 1, month, day] : [year, month, day];
}

function makeReading(
  groups: Groups,
  [year, month, day]: [number, number, number],
  { isChinese }: DateContext,
): DateReading {
  const { hour, minute, second, zone } = groups;
  const offset = zone === undefined ? null : readOffset(zone, isChinese);
  return {
    year,
    month,
    day,
    hour: hour === undefined ? null : to24(Number(hour), groups['half'] ?? groups['after'] ?? ''),
    minute: Number(minute ?? 0),
    second: second === undefined ? null : Number(second),
    offset,
  };
}

function to24(hour: number, half: string): number {
  if (/^(?:下午|晚上|午後|오후|p)/i.test(half) && hour < 12) return hour + 12;
  if (/^(?:中午)/.test(half) && hour < 3) return hour + 12;
  return /^(?:凌晨|午前|오전|上午|a)/i.test(half) && hour === 12 ? 0 : hour;
}

/** Arabic, Persian, Devanagari, Thai and full-width digits count as ours; positions stay the same. */
function normalizeDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u0e50-\u0e59\uff10-\uff19]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code >= 0xff10 ? code - 0xff10 : (code & 0xf) - (code >= 0x966 && code <= 0x96f ? 6 : 0));
  });
}
