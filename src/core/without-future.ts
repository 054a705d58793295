import { formatIso, parseDate } from './date';
import type { TemplateValue, TemplateValues } from './template/variables';
import { toZone } from './time-zone';

/** The easternmost clock of the world: where a new day is first (IANA, whose signs are reversed). */
const easternmost = 'Etc/GMT-14';

/**
 * The values for a target that hides what is dated later than now: such a date becomes the instant of the clip, in its own offset,
 * and is marked as approximate. A day counts as later while it has not begun in UTC, as which engines read it; it becomes the
 * instant on a clock that shows that very day: the site's or the reader's, else the easternmost.
 * @param timeZone The site's zone, else the reader's (IANA).
 * @throws ClipError `settings-invalid` for a zone that does not exist
 */
export function withoutFuture(values: TemplateValues, clippedAt: string, timeZone: string): TemplateValues {
  const change = (value: TemplateValue): TemplateValue => clamp(value, clippedAt, timeZone);
  return { ...values, published: change(values.published), modified: change(values.modified) };
}

function clamp(value: TemplateValue, clippedAt: string, timeZone: string): TemplateValue {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const [date, now] = [Date.parse(value.value), Date.parse(clippedAt)];
  if (Number.isNaN(date) || Number.isNaN(now) || date <= now) return value;
  const offset = parseDate(value.value)?.offset ?? null;
  const moment =
    offset === null ? onDay(value.value.slice(0, 10), clippedAt, timeZone) : atOffset(now, offset);
  return moment === null ? value : { ...value, value: moment, precision: 'second', approximate: true };
}

function onDay(day: string, clippedAt: string, timeZone: string): string {
  const moments = [timeZone, easternmost].map((zone) => toZone(clippedAt, zone));
  return moments.find((moment) => moment.startsWith(day)) ?? moments[0] ?? clippedAt;
}

const minute = 60_000;

function atOffset(now: number, offset: string): string | null {
  const ahead =
    Number(`${offset.slice(0, 1)}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const clock = parseDate(new Date(now + ahead * minute).toISOString().slice(0, 19));
  return clock === null ? null : formatIso({ ...clock, offset });
}
