import type { ArticleDate, Origin } from '../../../model';
import { addOffset } from '../../../time-zone';
import type { Choice } from '../choice';
import { formatDay, formatOffset, formatTime, type DateReading } from './date-reading';
import { findRelativeDate } from './relative-date';
import type { DateContext } from './day-forms';
import { findDate } from './text-date';

/** What dates of one page are read with. */
export interface DateRules extends DateContext {
  /** The IANA zone of times without one. */
  zone: string;
}

/** A text that may hold a date. */
export interface DateCandidate {
  text: string;
  origin: Origin;
}

/** Reads the first candidate that holds a date, absolute or relative to now, that is not in the future. */
export function firstDate(candidates: Iterable<DateCandidate>, rules: DateRules): Choice<ArticleDate> | null {
  for (const { text, origin } of candidates) {
    const value = readDate(text, rules);
    if (value !== null) return { value, origin };
  }
  return null;
}

/** The date in a text; `null` when there is none or it lies ahead of the clip. */
export function readDate(text: string, rules: DateRules): ArticleDate | null {
  if (text === '') return null;
  const date =
    readStamp(text, rules.zone) ?? readAbsolute(text, rules) ?? findRelativeDate(text, rules.now, rules.zone);
  return date !== null && !isAhead(date, rules.now) ? date : null;
}

function readAbsolute(text: string, rules: DateRules): ArticleDate | null {
  const reading = findDate(text, rules);
  return reading === null ? null : makeArticleDate(reading, rules.zone);
}

/** A reading in the article's own offset, or in the assumed zone. */
export function makeArticleDate(reading: DateReading, zone: string): ArticleDate {
  const day = formatDay(reading);
  if (reading.hour === null) return { value: day, precision: 'day', zone: 'assumed', approximate: false };
  const precision = reading.second === null ? 'minute' : 'second';
  const local = `${day}T${formatTime(reading)}`;
  if (reading.offset === null)
    return { value: addOffset(local, zone), precision, zone: 'assumed', approximate: false };
  return { value: local + formatOffset(reading.offset), precision, zone: 'stated', approximate: false };
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
  const reading = findDate(`${year}-${month}-${day}${time}`, {
    now: '',
    isMonthFirst: false,
    isChinese: false,
  });
  return reading === null ? null : makeArticleDate(reading, zone);
}

/** A day's grace for clocks and zones. */
function isAhead(date: ArticleDate, now: string): boolean {
  const instant = Date.parse(date.value);
  return !(instant <= Date.parse(now) + 36 * 3_600_000);
}
