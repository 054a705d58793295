import { formatIso, parseDate } from '../date';
import type { DateStyle } from '../plugins';

/**
 * The spelling of a day or moment (ISO 8601) that the target reads as the same one; a day stays the day.
 * `null` when the text is no real date: such a text must never be written without quotes.
 * Measured per engine with builders in three zones: `iso` Hugo, Eleventy, Astro; `spaced` Hexo, Jekyll; `local` Obsidian.
 */
export function spellDate(text: string, style: DateStyle): string | null {
  const parts = parseDate(text);
  if (parts === null) return null;
  const { time, offset } = parts;
  if (time === null || style === 'iso') return formatIso(parts);
  if (style === 'local') return formatIso({ ...parts, offset: null });
  const day = formatIso({ ...parts, time: null });
  return offset === null ? `${day} ${time}` : `${day} ${time} ${offset.replace(':', '')}`;
}
