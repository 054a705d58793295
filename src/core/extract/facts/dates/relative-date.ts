import { toZone } from '../../../time-zone';
import { lowerCase } from '../../lower-case';
import type { ArticleDate } from '../../../model';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Lengths of the units that pages count back in, with the words of several languages. */
const units: [number, string][] = [
  [1_000, 'seconds?|secs?|秒(?:钟|鐘)?|초|sekunden?|secondes?|segundos?|secondi|секунд\\p{L}*|ثانية|ثانیه'],
  [minute, 'minutes?|mins?|分(?:钟|鐘)?|분|minuten|minutos?|minuti|minuto|минут\\p{L}*|دقيقة|دقائق|دقیقه'],
  [hour, 'hours?|hrs?|小时|小時|時間|시간|stunden?|heures?|horas?|ore|ora|час\\p{L}*|ساعة|ساعات|ساعت'],
  [day, 'days?|天|日|일|tag(?:en)?|jours?|d[ií]as?|giorni|giorno|дн\\p{L}*|день|يوم|أيام|روز'],
  [7 * day, 'weeks?|周|週間?|주|wochen?|semaines?|semanas?|settimane?'],
];
const behind = /^\s*(?:前|ago|earlier|전|fa|назад|پیش|قبل)(?![\p{Script=Latin}])/u;
const before = /(?:^|[^\p{L}])(?:vor|il y a|hace|há|منذ|قبل)\s*$/u;
const counted = new RegExp(
  `(\\d{1,3}|an?|one|半)\\s?个?(?:${units.map(([, words]) => `(${words})`).join('|')})`,
  'u',
);
const justNow = /刚刚|剛剛|刚才|たった今|방금|just now|gerade eben|à l['’]instant/u;
const named =
  /(今天|今日|昨天|昨日|前天|一昨日|yesterday|today|어제|오늘|gestern|heute)(?:\s*(?:at|um|,))?\s*([01]?\d|2[0-3])[:：]([0-5]\d)/u;
const namedDay = /昨天|昨日|前天|一昨日|yesterday|어제|gestern/u;

/** A distance from now in a short text ("1小时前", "2 hours ago", "昨天 12:30"), by the clock of `zone`; `null`: none. */
export function findRelativeDate(text: string, now: string, zone: string): ArticleDate | null {
  const instant = Date.parse(now);
  if (text.length > 80 || Number.isNaN(instant)) return null;
  const line = lowerCase(text);
  const clocked = named.exec(line);
  if (clocked !== null) return makeNamed(clocked, instant, zone);
  if (justNow.test(line)) return makeDate(instant, zone, 'second');
  const distance = readDistance(line);
  if (distance !== null) return makeDate(instant - distance, zone, distance < day ? 'second' : 'day');
  const word = namedDay.exec(line);
  return word === null ? null : makeDate(instant - daysBack(word[0]) * day, zone, 'day');
}

function readDistance(text: string): number | null {
  const match = counted.exec(text);
  if (match === null) return null;
  const after = text.slice(match.index + match[0].length);
  if (!behind.test(after) && !before.test(text.slice(0, match.index))) return null;
  const unit = units.findIndex((_, index) => match[index + 2] !== undefined);
  const amount = match[1] ?? '';
  const number = amount === '半' ? 0.5 : /^\d+$/.test(amount) ? Number(amount) : 1;
  return number * (units[unit]?.[0] ?? 0);
}

/** A named day has a time that the page states: exact to the minute, but the day comes from the clock. */
function makeNamed(
  [, word = '', hours = '', minutes = '']: RegExpExecArray,
  instant: number,
  zone: string,
): ArticleDate {
  const today = makeDate(instant - daysBack(word) * day, zone, 'second');
  const time = `T${hours.padStart(2, '0')}:${minutes}:00`;
  return { ...today, value: today.value.slice(0, 10) + time + today.value.slice(19), precision: 'minute' };
}

function daysBack(word: string): number {
  if (/^(?:今|today|오늘|heute)/.test(word)) return 0;
  return /^(?:前天|一昨日)/.test(word) ? 2 : 1;
}

function makeDate(instant: number, zone: string, precision: 'second' | 'day'): ArticleDate {
  const value = toZone(new Date(instant).toISOString(), zone);
  return {
    value: precision === 'day' ? value.slice(0, 10) : value,
    precision,
    zone: 'assumed',
    approximate: true,
  };
}
