import { formatIso, parseDate, type DateParts } from '../date';
import type { DateStyle } from '../plugins';
import { toZone } from '../time-zone';

/** How a target's dates are spelled. */
export interface DateSpelling {
  style: DateStyle;
  /** The IANA time zone that the site is built for; empty: not known. */
  siteTimeZone: string;
}

/**
 * The spelling of a day or moment (ISO 8601) that the target reads as the same one; a day stays the day.
 * `null` when the text is no real date: such a text must never be written without quotes.
 * Measured per engine with builders in three zones (facts: formats D).
 * @throws ClipError `settings-invalid` for a site's zone that does not exist
 */
export function spellDate(text: string, { style, siteTimeZone }: DateSpelling): string | null {
  const read = parseDate(text);
  if (read === null) return null;
  if (style === 'iso') return formatIso(read);
  if (style === 'day') return dayOf(read);
  const isKnown = siteTimeZone !== '' && read.time !== null && read.offset !== null;
  const parts = isKnown ? (parseDate(toZone(formatIso(read), siteTimeZone)) ?? read) : read;
  if (style === 'local') return formatIso({ ...parts, offset: null });
  return spellSpaced(style === 'site' && isKnown ? { ...parts, offset: null } : parts);
}

function spellSpaced(parts: DateParts): string {
  if (parts.time === null) return dayOf(parts);
  const moment = `${dayOf(parts)} ${parts.time}`;
  return parts.offset === null ? moment : `${moment} ${parts.offset.replace(':', '')}`;
}

function dayOf(parts: DateParts): string {
  return formatIso({ ...parts, time: null, offset: null });
}
