import { readOffset, zoneSource } from './zone-names';

/** A time of day as a text writes it. */
export interface ClockReading {
  hour: number;
  minute: number;
  /** `null`: not written. */
  second: number | null;
  /** Minutes east of UTC; `null`: not written. */
  offset: number | null;
}

const clock =
  `(上午|下午|凌晨|早上|中午|晚上|午前|午後|오전|오후|[ap]\\.?m\\.?\\s)?\\s?([01]?\\d|2[0-3])\\s?(?:[:：时時点시h]|\\.(?=\\d\\d(?:\\D|$)))\\s?` +
  `([0-5]\\d)(?:\\s?[:：分분]\\s?([0-5]\\d)?)?(?:[.,]\\d{1,9})?秒?\\s?([ap]\\.?\\s?m\\b\\.?|uhr)?\\s?(${zoneSource})?`;
const between =
  '(?:t|\\.?(?:\\s?г\\.)?[\\s,，|｜•·・/／—–)-]{0,4}(?:\\(?(?:星期|周|週)[一二三四五六日天]\\)?|\\([月火水木金土日월화수목금토일]\\)|at|um|à|alle|ore|las?|às|kl\\.?|klo|o|w|в|om|saat|ساعة|الساعة|ساعت)?[\\s,，|｜•·・/／—–-]{0,4})';

const after = new RegExp(between + clock, 'y');
const inside = new RegExp(`(?<!\\d)${clock}`);
const before = new RegExp(
  `(?<![\\d:])${clock}[\\s,|•·–—-]{1,4}(?:on\\s|am\\s|,\\s?)?(?:\\p{L}{2,10},?\\s)?$`,
  'u',
);

/** The time that belongs to the date at `start` to `end` of a line in lower case: behind it, within it, or before it. */
export function readClock(line: string, start: number, end: number, isChinese: boolean): ClockReading | null {
  after.lastIndex = end;
  const date = line.slice(start, end);
  const match =
    after.exec(line) ??
    (date.includes(':') ? inside.exec(date) : null) ??
    before.exec(line.slice(Math.max(0, start - 40), start));
  if (match === null) return null;
  const [, half, hour, minute, second, suffix, zone] = match;
  return {
    hour: to24(Number(hour), half ?? suffix ?? ''),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    offset: zone === undefined ? null : readOffset(zone, isChinese),
  };
}

function to24(hour: number, half: string): number {
  if (/^(?:下午|晚上|午後|오후|p)/.test(half) && hour < 12) return hour + 12;
  if (half === '中午' && hour < 3) return hour + 12;
  return /^(?:凌晨|午前|오전|上午|a)/.test(half) && hour === 12 ? 0 : hour;
}
