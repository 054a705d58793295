import { formatIso, parseDate } from './date';
import type { TemplateValue, TemplateValues } from './template/variables';

const minute = 60_000;

/**
 * The values for a target that hides what is dated later than now: such a date becomes the instant of the clip, in its own offset,
 * and is marked as approximate. A day counts as later while it has not begun in UTC, as which engines read it.
 */
export function withoutFuture(values: TemplateValues, clippedAt: string): TemplateValues {
  const published = clamp(values.published, clippedAt);
  return { ...values, published, modified: clamp(values.modified, clippedAt) };
}

function clamp(value: TemplateValue, clippedAt: string): TemplateValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [date, now] = [Date.parse(value.value), Date.parse(clippedAt)];
  if (Number.isNaN(date) || Number.isNaN(now) || date <= now) return value;
  const offset = parseDate(value.value)?.offset ?? '+00:00';
  const ahead =
    Number(`${offset.slice(0, 1)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const clock = parseDate(new Date(now + ahead * minute).toISOString().slice(0, 19));
  if (clock === null) return value;
  return { ...value, value: formatIso({ ...clock, offset }), precision: 'second', approximate: true };
}
