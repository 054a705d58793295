/** A day, with its time and offset where they are known. */
export interface DateParts {
  year: string;
  month: string;
  day: string;
  /** `HH:mm:ss`, or `null` when only the day is known. */
  time: string | null;
  /** `±HH:MM`, or `null` for a wall clock without a zone. */
  offset: string | null;
}

const pattern =
  /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?: ?(Z|[+-]\d\d:?\d\d))?)?$/;

function isRealDay(year: number, month: number, day: number): boolean {
  return (
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  );
}

function normalizeOffset(offset: string): string | null {
  if (offset === 'Z') return '+00:00';
  const [hours, minutes] = [offset.slice(1, 3), offset.slice(-2)];
  const isReal = Number(hours) <= 14 && Number(minutes) < 60;
  return isReal ? `${offset.slice(0, 1)}${hours}:${minutes}` : null;
}

/** Reads an ISO 8601 day or moment (`T` or a space before the time, fractions dropped). `null`: not one, or no such day or time. */
export function parseDate(text: string): DateParts | null {
  const match = pattern.exec(text.trim());
  if (match === null) return null;
  const [, year = '', month = '', day = '', hours, minutes = '', seconds = '00', zone] = match;
  if (!isRealDay(Number(year), Number(month), Number(day))) return null;
  if (hours === undefined) return { year, month, day, time: null, offset: null };
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const offset = zone === undefined ? null : normalizeOffset(zone);
  if (zone !== undefined && offset === null) return null;
  return { year, month, day, time: `${hours}:${minutes}:${seconds}`, offset };
}

/** The parts as ISO 8601 text: the form of `ArticleDate.value`. */
export function formatIso(parts: DateParts): string {
  const day = `${parts.year}-${parts.month}-${parts.day}`;
  return parts.time === null ? day : `${day}T${parts.time}${parts.offset ?? ''}`;
}
