import { formatIso, parseDate } from './date';
import type { TemplateValue, TemplateValues } from './template/variables';
import { addOffset, toZone } from './time-zone';

const minute = 60_000;

/** The instant of the clip (ISO 8601), and on whose clock it is written where a date has none. Empty zone: the site's is not known. */
export interface ClipMoment {
  clippedAt: string;
  siteTimeZone: string;
  readerTimeZone: string;
}

/**
 * The values for a target that hides what is dated later than now: such a date becomes the instant of the clip and is marked as
 * approximate. It is written in the date's own offset; for a day, which has none, on the site's clock or else the reader's, so that
 * today stays today. A day counts as later while it has not begun on the site's clock, or else in UTC, as which engines read it.
 */
export function withoutFuture(values: TemplateValues, moment: ClipMoment): TemplateValues {
  const published = clamp(values.published, moment);
  return { ...values, published, modified: clamp(values.modified, moment) };
}

function clamp(value: TemplateValue, moment: ClipMoment): TemplateValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const parts = parseDate(value.value);
  const now = Date.parse(moment.clippedAt);
  if (parts === null || Number.isNaN(now)) return value;
  const { siteTimeZone, readerTimeZone } = moment;
  const start = formatIso({ ...parts, time: parts.time ?? '00:00:00' });
  if (Date.parse(addOffset(start, siteTimeZone || 'UTC')) <= now) return value;
  const clamped =
    parts.offset === null
      ? toZone(moment.clippedAt, siteTimeZone || readerTimeZone)
      : toOffset(now, parts.offset);
  return { ...value, value: clamped, precision: 'second', approximate: true };
}

/** An instant (milliseconds) in an offset (`±HH:MM`). */
function toOffset(instant: number, offset: string): string {
  const ahead =
    Number(`${offset.slice(0, 1)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  return new Date(instant + ahead * minute).toISOString().slice(0, 19) + offset;
}
