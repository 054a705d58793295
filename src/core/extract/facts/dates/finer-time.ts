import type { ArticleDate } from '../../../model';
import type { Choice, Choices } from '../choice';

/** The day of a moment in its own offset. */
export function dayOf({ value }: Pick<Choice<ArticleDate>, 'value'>): string {
  return value.value.slice(0, 10);
}

/** Whether the time is only the day's beginning, which systems add to a bare day. */
export function isMidnight({ value }: ArticleDate): boolean {
  return value.slice(11, 19) === '00:00:00';
}

/** What is as sure as that may have the time of a day that stands before it. */
const sure = 0.9;

/** The value of the same day that has a time, where this one has none. */
export function toFiner(date: Choice<ArticleDate>, all: Choices<ArticleDate>): Choice<ArticleDate> {
  if (date.value.precision !== 'day' && !isMidnight(date.value)) return date;
  const finer = all.find(
    (other) =>
      dayOf(other) === dayOf(date) &&
      other.value.precision !== 'day' &&
      !other.value.approximate &&
      !isMidnight(other.value) &&
      other.confidence >= sure &&
      // A day's beginning in a place's own time is an hour of UTC.
      Date.parse(other.value.value) !== Date.parse(date.value.value),
  );
  return finer ?? date;
}
