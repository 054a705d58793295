import type { StatedZone } from './stated-zone';

/** A date as a text writes it. */
export interface DateReading {
  year: number;
  month: number;
  day: number;
  /** `null`: only the day is written. */
  hour: number | null;
  minute: number;
  /** `null`: not written. */
  second: number | null;
  /** `null`: not written. */
  zone: StatedZone | null;
}

/** Whether the parts make a day and time that exist, in the years of the web and the newspapers archived on it. */
export function isRealDate({ year, month, day, hour, minute, second }: DateReading): boolean {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1) return false;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return false;
  return (hour ?? 0) < 24 && minute < 60 && (second ?? 0) < 60;
}

/** The day as `YYYY-MM-DD`. */
export function formatDay({ year, month, day }: DateReading): string {
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(day)}`;
}

/** The time as `HH:mm:ss`; `''` when only the day is written. */
export function formatTime({ hour, minute, second }: DateReading): string {
  return hour === null ? '' : `${pad(hour)}:${pad(minute)}:${pad(second ?? 0)}`;
}

/** `±HH:MM` of minutes east of UTC. */
export function formatOffset(minutes: number): string {
  const size = Math.abs(minutes);
  return `${minutes < 0 ? '-' : '+'}${pad(Math.floor(size / 60))}:${pad(size % 60)}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
