import { formatIso, parseDate } from './date';
import { ClipError } from './model';

const minute = 60_000;

/** Minutes by which a zone's clock is ahead of UTC at an instant (milliseconds). */
export type Clock = (instant: number) => number;

/** Browsers have `Temporal` one after another (Firefox 139, Chrome 144); Node 20 has none. */
const temporal = typeof Temporal === 'undefined' ? null : Temporal;

/** Making a clock costs a thousand times what reading it does, and a clip reads one for every date. */
const clocks = new Map<string, Clock>();

/** The clock of an IANA time zone. @throws ClipError `settings-invalid` for a zone that does not exist */
export function findClock(timeZone: string): Clock {
  const known = clocks.get(timeZone);
  if (known !== undefined) return known;
  try {
    const clock = temporal === null ? makeIntlClock(timeZone) : makeTemporalClock(timeZone, temporal);
    clocks.set(timeZone, clock);
    return clock;
  } catch (cause) {
    throw new ClipError('settings-invalid', timeZone, { cause });
  }
}

/** Whether a name is that of an IANA time zone. */
export function isTimeZone(name: string): boolean {
  try {
    return name !== '' && findClock(name) !== null;
  } catch {
    return false;
  }
}

/** One millisecond in a page that was just opened, where the first calendar of `Intl` takes twenty. */
function makeTemporalClock(timeZone: string, { Instant }: typeof Temporal): Clock {
  const read: Clock = (instant) =>
    Math.round(
      Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).offsetNanoseconds / minute / 1e6,
    );
  read(0);
  return read;
}

function makeIntlClock(timeZone: string): Clock {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  return (instant) => {
    const parts = new Map(format.formatToParts(instant).map((part) => [part.type, Number(part.value)]));
    const read = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
    const wall = Date.UTC(
      read('year'),
      read('month') - 1,
      read('day'),
      read('hour'),
      read('minute'),
      read('second'),
    );
    return Math.round((wall - instant) / minute);
  };
}

function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  const hours = String(Math.floor(size / 60)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${hours}:${String(size % 60).padStart(2, '0')}`;
}

/**
 * An instant (ISO 8601) as the clock of an IANA time zone shows it: `YYYY-MM-DDTHH:mm:ss±HH:MM`.
 * @throws ClipError `settings-invalid` for a zone that does not exist, `unexpected` for text that is no instant
 */
export function toZone(instant: string, timeZone: string): string {
  const time = Date.parse(instant);
  if (Number.isNaN(time)) throw new ClipError('unexpected', `no instant: ${instant}`);
  const offset = findClock(timeZone)(time);
  return new Date(time + offset * minute).toISOString().slice(0, 19) + formatOffset(offset);
}

/**
 * A wall clock without an offset, with the offset that the zone has at that time; anything else is returned as it is.
 * A time that a change of clocks skips or repeats gets one of the two offsets.
 * @throws ClipError `settings-invalid` for a zone that does not exist
 */
export function addOffset(text: string, timeZone: string): string {
  const parts = parseDate(text);
  if (parts === null || parts.time === null || parts.offset !== null) return text;
  const clock = findClock(timeZone);
  const wall = Date.parse(`${formatIso(parts)}Z`);
  const offset = clock(wall - clock(wall) * minute);
  return formatIso({ ...parts, offset: formatOffset(offset) });
}
