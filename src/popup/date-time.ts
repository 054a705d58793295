/** A moment or day as its controls hold it. */
export interface DateTimeParts {
  /** `YYYY-MM-DD` */
  day: string;
  /** `HH:mm:ss`, or `null` when only the day is known. */
  time: string | null;
  /** `±HH:MM` or `Z`, `null` where none is written. */
  offset: string | null;
}

const form = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** Parts an ISO 8601 day or moment; `null` for any other text. */
export function readDateTime(value: string): DateTimeParts | null {
  const match = form.exec(value);
  if (match === null) return null;
  const [, day = '', minutes, seconds = ':00', offset = null] = match;
  return { day, time: minutes === undefined ? null : minutes + seconds, offset };
}

/** Puts the parts together again. */
export function writeDateTime({ day, time, offset }: DateTimeParts): string {
  return time === null ? day : `${day}T${time}${offset ?? ''}`;
}

/**
 * The offset of this computer's zone at a wall-clock time, `±HH:MM`.
 * @param local `YYYY-MM-DDTHH:mm:ss`
 */
export function ownOffset(local: string): string {
  const minutes = -new Date(local).getTimezoneOffset();
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  return `${minutes < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(rest).padStart(2, '0')}`;
}
