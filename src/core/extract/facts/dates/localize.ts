import type { ArticleDate } from '../../../model';
import { toZone } from '../../../time-zone';
import type { Choices } from '../choice';
import { formatOffset } from './date-reading';
import type { DateRules } from './date-fact';

const minute = 60_000;
const half = 30;
const farthest = { west: -12 * 60, east: 14 * 60 };

/**
 * Machines write moments in UTC, papers print them in their own zone. A moment in UTC gets the offset at which the page prints
 * it: that of the printed time, or the one of the site's country when the printed day is the day there. The moment stays,
 * but where one of the `stamps`, which say the publication, names another zone for the same clock: a place's, written as that of UTC.
 */
export function localize(
  date: ArticleDate,
  printed: Choices<ArticleDate>,
  stamps: Choices<ArticleDate>,
  rules: DateRules,
): ArticleDate {
  if (date.zone !== 'stated' || date.precision === 'day' || !/[+-]00:00$/.test(date.value)) return date;
  const instant = Date.parse(date.value);
  const exact = printed.map(({ value }) => value).filter((value) => !value.approximate);
  const named = stamps.find(
    ({ value: { value, precision, zone, approximate } }) =>
      !approximate &&
      zone === 'stated' &&
      precision === 'minute' &&
      !/[+-]00:00$/.test(value) &&
      value.slice(0, 16) === date.value.slice(0, 16),
  );
  if (named !== undefined) return { ...date, value: date.value.slice(0, 19) + named.value.value.slice(19) };
  for (const { value, precision, zone } of exact) {
    if (precision === 'day' || zone === 'stated') continue;
    const wall = Date.parse(`${value.slice(0, 16)}:00Z`);
    const offset = Math.round((wall - Math.floor(instant / minute) * minute) / minute);
    const isOffset = offset % half === 0 && offset >= farthest.west && offset <= farthest.east;
    const shifted = isOffset ? shift(date, instant, offset) : date;
    if (isOffset && (!rules.isSiteZone || shifted.value === inZone(instant, rules.zone))) return shifted;
  }
  const days = exact.map(({ value }) => value.slice(0, 10));
  if (!rules.isSiteZone || days.length === 0 || days.includes(date.value.slice(0, 10))) return date;
  const local = inZone(instant, rules.zone);
  return days.includes(local.slice(0, 10)) ? { ...date, value: local } : date;
}

function shift(date: ArticleDate, instant: number, offset: number): ArticleDate {
  const wall = new Date(instant + offset * minute).toISOString().slice(0, 19);
  return { ...date, value: wall + formatOffset(offset) };
}

function inZone(instant: number, zone: string): string {
  return toZone(new Date(instant).toISOString(), zone);
}
