import type { ArticleDate } from '../../../model';
import { keepDistinct, type Choice, type Choices } from '../choice';
import type { DateRules } from './date-fact';
import { dayOf, isMidnight, toFiner } from './finer-time';
import { inOneOffset, inOwnOffset, isUtc, likePublished } from './own-offset';

/** Publication and last change. */
export interface Dates {
  published: Choices<ArticleDate>;
  modified: Choices<ArticleDate>;
}

/** Both dates as one page's: a change that is none goes, and both are clocks of one place. */
export function settleDates({ published, modified }: Dates, rules: DateRules): Dates {
  const [date] = published;
  if (date === undefined) return { published, modified };
  const alike = modified.map((each) => ({
    ...each,
    value: likePublished(each.value, date.value, published),
  }));
  const changes = realChanges(alike, date.value);
  const [change] = changes;
  if (change === undefined) return { published, modified: changes };
  const settled = inOneOffset(date.value, change.value, rules);
  return {
    published: putFirst({ ...date, value: settled.published }, published),
    modified: putFirst({ ...change, value: settled.change }, changes),
  };
}

function putFirst(first: Choice<ArticleDate>, all: Choices<ArticleDate>): Choices<ArticleDate> {
  return keepDistinct([first, ...all], ({ value }) => value);
}

const minute = 60_000;

/**
 * The changes that say more than when the article was published: systems that know of none repeat that moment. What else is
 * declared is asked then, nothing that is only printed. A change before the publication is one of the system.
 */
function realChanges(changes: Choices<ArticleDate>, published: ArticleDate): Choices<ArticleDate> {
  const named = published.precision === 'day' ? changes.map(withoutMidnight) : changes;
  const isRepeated = named[0] !== undefined && isSame(named[0].value, published);
  const real = named.filter(
    (each) =>
      !isSame(each.value, published) &&
      (!isRepeated ||
        ((each.origin === 'json-ld' || each.origin === 'meta') && !isBefore(each.value, published))),
  );
  const [first] = real;
  if (first === undefined || isBefore(first.value, published)) return [];
  const best = toFiner(first, real);
  return putFirst({ ...best, value: inOwnOffset(best.value, real) }, real);
}

/** Where only the day of publication is known, the beginning of another day is no more than that day. */
function withoutMidnight(change: Choice<ArticleDate>): Choice<ArticleDate> {
  const { value } = change;
  return isMidnight(value)
    ? { ...change, value: { ...value, value: dayOf(change), precision: 'day', zone: 'assumed' } }
    : change;
}

/** Whether a change is of the moment of publication, or of its day without a time. */
function isSame(change: ArticleDate, published: ArticleDate): boolean {
  return change.precision === 'day' || published.precision === 'day'
    ? change.precision === 'day' && change.value === dayOf({ value: published })
    : Math.abs(Date.parse(change.value) - Date.parse(published.value)) < minute ||
        // A place's clock, written as that of UTC; full quarters of an hour are planned, and a change may be some hours later.
        (isUtc(change) &&
          !/:(?:00|15|30|45):00/.test(published.value) &&
          change.value.slice(0, 16) === published.value.slice(0, 16));
}

const twoDays = 2 * 86_400_000;

/**
 * Whether a change lies before what is changed. Where one of both is only a day, the other can be of the day before in another
 * zone.
 */
function isBefore(change: ArticleDate, published: ArticleDate): boolean {
  const isDay = change.precision === 'day' || published.precision === 'day';
  return Date.parse(published.value) - Date.parse(change.value) >= (isDay ? twoDays : 1);
}
