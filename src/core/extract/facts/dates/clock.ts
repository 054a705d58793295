import { isZoneName, readZone, zoneSource, type StatedZone } from './stated-zone';

/** A time of day as a text writes it. */
export interface ClockReading {
  hour: number;
  minute: number;
  /** `null`: not written. */
  second: number | null;
  /** `null`: not written, or not known. */
  zone: StatedZone | null;
}

/** Halves of the day that go before the hour, and those that follow the time. */
const halfBefore =
  '上午|下午|凌晨|清晨|早上|中午|傍晚|晚上|晚間|晚间|深夜|午前|午後|오전|오후|새벽|낮|저녁|밤|[ap]\\.?m\\.?\\s(?=\\d)|sáng|chiều|tối';
const halfAfter =
  '[ap]\\.?\\s?m\\b\\.?|صباحا?ً?|مساءا?ً?|[صم](?![\\u0620-\\u06ff])|[قب]\\.\\s?ظ|[πμ]\\.?\\s?μ\\.?|öö|ös|sa(?![\\p{L}])|ch(?![\\p{L}])|dop\\.|odp\\.|[pm]\\.d\\.|ptg|pg|d[ae] la (?:mañana|tarde|noche)|da (?:manhã|tarde|noite)';
/** Words and signs around the hour that say nothing more. */
const bareAfter = 'uhr|น\\.|h(?![\\p{L}])|год(?![\\p{L}])';
const clock =
  `(${halfBefore})?\\s?([01]?\\d|2[0-3])\\s?(?:[:：時时点點시h]|\\.(?=\\d\\d(?:\\D|$)))\\s?` +
  `([0-5]\\d)(?:\\s?[:：分분]\\s?([0-5]\\d|\\d(?=z))?)?(?:[.,]\\d{1,9})?秒?\\s?(${halfAfter}|${bareAfter})?\\s?,?\\s?(${zoneSource})?`;
const weekday =
  '\\(?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天]\\)?|[（(][月火水木金土日월화수목금토일](?:曜日?|요일)?[）)]|[月火水木金土日]曜日?';
const signs = '[\\s,،，|｜•·・/／(:@—–-]';
/** "at", "kl.", "Sonntag um", "de la": languages have too many; Chinese and Japanese put other words there. */
const lead = `(?:(?!${halfBefore}|[\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}])[\\p{L}\\p{M}\\u200b-\\u200d’‘'.-]{1,16}`;
/** What stands between a day and its time. */
const between = `(?:t|[.)]?${signs}{0,4}(?:${weekday}|${lead}${signs}{1,3}){0,2})?${signs}{0,4})`;

const after = new RegExp(between + clock, 'yu');
const inside = new RegExp(`(?<!\\d)${clock}`, 'u');
const before = new RegExp(
  `(?<![\\d:])${clock}[\\s,،|•·–—-]{1,4}(?:on\\s|am\\s|,\\s?)?(?:\\p{L}{2,10},?\\s)?$`,
  'u',
);

/** A line as printed, and in lower case: a place in one is that place in the other. */
export interface Line {
  printed: string;
  lower: string;
}

/** The time that belongs to the date at `start` to `end` of a line: behind it, within it, or before it. */
export function readClock(
  { printed, lower: line }: Line,
  start: number,
  end: number,
  language: string | null,
): ClockReading | null {
  after.lastIndex = end;
  const date = line.slice(start, end);
  const head = Math.max(0, start - 40);
  const found =
    matchAt(after.exec(line), 0) ??
    matchAt(date.includes(':') ? inside.exec(date) : null, start) ??
    matchAt(before.exec(line.slice(head, start)), head);
  if (found === null) return null;
  const { match, at } = found;
  const [whole, half, hour, minute, second, suffix, zone = ''] = match;
  const zoneAt = at + whole.lastIndexOf(zone);
  const isZone = isZoneName(printed.slice(zoneAt, zoneAt + zone.length), printed, language);
  return {
    hour: to24(Number(hour), half ?? suffix ?? ''),
    minute: Number(minute),
    second: second === undefined ? null : Number(second),
    zone: isZone ? readZone(zone, language) : null,
  };
}

/** A match, and where it stands in the line whose part from `start` on was searched. */
function matchAt(
  match: RegExpExecArray | null,
  start: number,
): { match: RegExpExecArray; at: number } | null {
  return match === null ? null : { match, at: start + match.index };
}

const afternoon =
  /^(?:下午|傍晚|晚|深夜|午後|오후|저녁|밤|p|chiều|tối|ch|مس|م|ب|μ|ös|odp|m|ptg|d[ae] (?:la )?(?:tarde|noche|noite))/;
const morning = /^(?:凌晨|清晨|早上|午前|오전|새벽|上午|a|sáng|sa|صب|ص|ق|π|öö|dop|pg)/;

function to24(hour: number, half: string): number {
  if (/^(?:中午|낮)/.test(half)) return hour < 3 ? hour + 12 : hour;
  if (afternoon.test(half) && hour < 12) return hour + 12;
  return morning.test(half) && hour === 12 ? 0 : hour;
}
