import type { ArticleDate } from '../../../model';
import { toZone } from '../../../time-zone';
import type { Choice, Choices } from '../choice';
import type { DateRules } from './date-fact';
import { isMidnight } from './finer-time';
import { isSameStretch } from './same-stretch';

const minute = 60_000;
const utc = /[+-]00:00$/;

/** Whether a moment is written in UTC, as machines write it. */
export function isUtc({ zone, precision, value }: ArticleDate): boolean {
  return zone === 'stated' && precision !== 'day' && utc.test(value);
}

/** Whether a moment stands in a place's own offset, which the page states. */
function isLocal({ zone, precision, value }: ArticleDate): boolean {
  return zone === 'stated' && precision !== 'day' && !utc.test(value);
}

function minuteOf(value: string): number {
  return Math.floor(Date.parse(value) / minute);
}

function wallOf(value: string): number {
  return Date.parse(`${value.slice(0, 19)}Z`);
}

/** The moment in the offset of another one; the moment stays. */
function toOffsetOf(date: ArticleDate, other: string): ArticleDate {
  const ahead = wallOf(other) - Date.parse(other);
  const wall = new Date(Date.parse(date.value) + ahead).toISOString().slice(0, 19);
  return { ...date, value: wall + other.slice(19) };
}

/**
 * A moment in the offset in which the page states it in another place: one in UTC where the same moment stands in a place's own
 * time, one without a zone where the same clock stands with one ("05:07 AM EDT").
 */
export function inOwnOffset(date: ArticleDate, others: Choices<ArticleDate>): ArticleDate {
  const isBare = date.zone === 'assumed' && date.precision !== 'day' && !date.approximate;
  if (!isBare && !isUtc(date)) return date;
  // A clock that is printed with "GMT" says so; what systems write in UTC is often a place's clock.
  const found = others.find(({ value }) =>
    isBare
      ? (isLocal(value) || (isUtc(value) && value.precision === 'minute')) &&
        value.value.slice(0, 16) === date.value.slice(0, 16)
      : isLocal(value) && minuteOf(value.value) === minuteOf(date.value),
  );
  if (found === undefined) return date;
  const { value } = found.value;
  return isBare
    ? { ...date, value: date.value.slice(0, 19) + value.slice(19), zone: 'stated' }
    : toOffsetOf(date, value);
}

/**
 * The moment of what a system wrote as the clock of UTC with a place's offset behind it ("16:25-05:00" of 11:25-05:00), where another
 * value of the page is that clock in UTC, in the same offset, or printed. `printed`: what readers see of it.
 */
export function findRealMoment(
  date: ArticleDate,
  others: Choices<ArticleDate>,
  printed: Choices<ArticleDate>,
): Choice<ArticleDate> | undefined {
  if (!isLocal(date)) return undefined;
  const real = asUtcClock(date);
  const isSeen = printed.some(({ value }) => value.value.slice(0, 16) === real.value.slice(0, 16));
  const found = others.find(
    ({ value }) =>
      value.zone === 'stated' &&
      value.precision !== 'day' &&
      minuteOf(value.value) === minuteOf(real.value) &&
      (isSeen || value.value.slice(19) === date.value.slice(19)),
  );
  return found && { ...found, value: { ...real, precision: found.value.precision } };
}

function asUtcClock(date: ArticleDate): ArticleDate {
  return toOffsetOf({ ...date, value: `${date.value.slice(0, 19)}+00:00` }, date.value);
}

/**
 * Publication and last change as clocks of one place show them: papers keep one, and machines write one of both in UTC. London's
 * winter looks like UTC, and the offset of a summer says nothing of a winter: only moments between which no clock has changed are read so.
 */
export function inOneOffset(
  published: ArticleDate,
  change: ArticleDate,
  rules: DateRules,
): { published: ArticleDate; change: ArticleDate } {
  const isBare = (date: ArticleDate): boolean =>
    date.precision === 'day' || (isUtc(date) && isMidnight(date));
  if (isBare(published) || isBare(change)) return { published, change };
  if (isUtc(change) && !utc.test(published.value))
    return { published, change: besideOf(change, published, rules) };
  if (!isLocal(change)) return { published, change };
  const lead = wallOf(change.value) - wallOf(published.value);
  // Themes write a place's clock as that of UTC: seconds lie between two clocks, hours between the moments.
  const isSameClock = isUtc(published) && lead >= 0 && lead < minute;
  const isLike =
    published.zone === 'assumed' && !rules.isSiteZone && isSameStretch(published.value, change.value);
  if (isSameClock || isLike)
    return {
      published: { ...published, value: published.value.slice(0, 19) + change.value.slice(19) },
      change,
    };
  return { published: isUtc(published) ? besideOf(published, change, rules) : published, change };
}

/** A moment on the clock that shows the other one: summer time is the site's, where its zone is known. */
function besideOf(date: ArticleDate, other: ArticleDate, { zone, isSiteZone }: DateRules): ArticleDate {
  const isZone = isSiteZone && toZone(other.value, zone) === other.value;
  if (isZone) return { ...date, value: toZone(date.value, zone) };
  return isSameStretch(date.value, other.value) ? toOffsetOf(date, other.value) : date;
}

/** The last change of a page whose publication was such a clock of UTC, `wrong`: its system writes both alike. */
export function likePublished(
  change: ArticleDate,
  published: ArticleDate,
  wrong: Choices<ArticleDate>,
): ArticleDate {
  const isWrong = wrong.some(
    ({ value }) =>
      isLocal(value) &&
      value.value !== published.value &&
      value.value.slice(19) === change.value.slice(19) &&
      asUtcClock(value).value === published.value,
  );
  return isWrong && isLocal(change) ? asUtcClock(change) : change;
}
