import type { ArticleDate, Origin } from '../../../model';
import { addOffset } from '../../../time-zone';
import type { Choice, Choices } from '../choice';
import { formatDay, formatOffset, formatTime, type DateReading } from './date-reading';
import type { DateContext } from './day-forms';
import { findRelativeDate } from './relative-date';
import { findDate } from './text-date';

/** What dates of one page are read with. */
export interface DateRules extends DateContext {
  /** The IANA zone of times without one. */
  zone: string;
  /** Whether that zone is the site's, by its country or language; else it is the reader's. */
  isSiteZone: boolean;
  /** A time that is printed beside the headline is believed before a declared one of the same day. */
  isPrintTrusted: boolean;
}

/** A text that may hold a date. */
export interface DateCandidate {
  text: string;
  origin: Origin;
  confidence: number;
}

/** Below this a date is doubted: it lies ahead of the clip, or before there were pages. */
const doubted = 0.2;

/** Reads every candidate that holds a date: the certain ones first, then those counted from now, then those that cannot be. */
export function collectDates(candidates: Iterable<DateCandidate>, rules: DateRules): Choices<ArticleDate> {
  const dates: Choices<ArticleDate> = [];
  for (const { text, origin, confidence } of candidates) {
    const value = readDate(text, rules);
    if (value !== null) dates.push({ value, origin, confidence: doubt(value, confidence, rules) });
  }
  const rank = (date: Choice<ArticleDate>): number =>
    date.confidence <= doubted ? 2 : date.value.approximate ? 1 : 0;
  return dates.sort((a, b) => rank(a) - rank(b));
}

/** Whether a date is one that the page cannot have. */
export function isDoubted(date: Choice<ArticleDate>): boolean {
  return date.confidence <= doubted;
}

function doubt(date: ArticleDate, confidence: number, rules: DateRules): number {
  if (isAhead(date, rules.now) || date.value < firstPage) return Math.min(confidence, doubted);
  return date.approximate ? Math.min(confidence, 0.6) : confidence;
}

/** The first web pages were written in that year. */
const firstPage = '1991';

/** The date in a text, absolute or relative to now; `null` when there is none. */
export function readDate(text: string, rules: DateRules): ArticleDate | null {
  if (text === '') return null;
  return (
    readStamp(text, rules.zone) ?? readAbsolute(text, rules) ?? findRelativeDate(text, rules.now, rules.zone)
  );
}

function readAbsolute(text: string, rules: DateRules): ArticleDate | null {
  const found = findDate(text, rules);
  if (found === null) return null;
  return { ...makeArticleDate(found.reading, rules.zone), approximate: !found.hasYear };
}

/** A reading in the article's own offset, or in the assumed zone. */
function makeArticleDate(reading: DateReading, zone: string): ArticleDate {
  const day = formatDay(reading);
  const date = { zone: 'assumed', approximate: false } as const;
  if (reading.hour === null) return { ...date, value: day, precision: 'day' };
  const precision = reading.second === null ? 'minute' : 'second';
  const local = `${day}T${formatTime(reading)}`;
  const { zone: stated } = reading;
  if (stated === null) return { ...date, value: addOffset(local, zone), precision };
  const value = 'place' in stated ? addOffset(local, stated.place) : local + formatOffset(stated.offset);
  return { ...date, value, precision, zone: 'stated' };
}

/** Seconds or milliseconds since 1970, and `20200304T123000+0800`, as machines write them. */
function readStamp(text: string, zone: string): ArticleDate | null {
  if (/^1\d{9}(?:\d{3})?$/.test(text)) {
    const instant = Number(text.length === 10 ? `${text}000` : text);
    const value = `${new Date(instant).toISOString().slice(0, 19)}+00:00`;
    return { value, precision: 'second', zone: 'stated', approximate: false };
  }
  const match = /^((?:19|20)\d\d)(\d\d)(\d\d)(?:T?(\d\d):?(\d\d)(?::?(\d\d))?(.*))?$/.exec(text);
  if (match === null) return null;
  const [, year, month, day, hours, minutes, seconds, rest = ''] = match;
  const time =
    hours === undefined
      ? ''
      : ` ${hours}:${minutes ?? '00'}${seconds === undefined ? '' : `:${seconds}`}${rest}`;
  const found = findDate(`${year}-${month}-${day}${time}`, {
    now: '',
    isMonthFirst: false,
    language: null,
  });
  return found === null ? null : makeArticleDate(found.reading, zone);
}

/** A day's grace for clocks and zones. */
function isAhead(date: ArticleDate, now: string): boolean {
  const instant = Date.parse(date.value);
  return !(instant <= Date.parse(now) + 36 * 3_600_000);
}
