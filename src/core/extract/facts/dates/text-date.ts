import { lowerCase } from '../../lower-case';
import { readClock, type Line } from './clock';
import { isRealDate, type DateReading } from './date-reading';
import { dayForms, type DateContext, type DayForm } from './day-forms';

/** A date found in a text. */
export interface FoundDate {
  reading: DateReading;
  start: number;
  end: number;
  /** False: the year was taken from the clock. */
  hasYear: boolean;
}

/**
 * The first date in a text, in the spellings of some twenty languages. One with a year goes before one without; of two readings
 * of the same place the longer one counts.
 */
export function findDate(text: string, context: DateContext): FoundDate | null {
  const printed = normalizeDigits(text.replace(directionMark, ''));
  if (!/\d/.test(printed)) return null;
  const line: Line = { printed, lower: lowerCase(printed) };
  const hasYear = /\d{4}/.test(printed);
  let best: FoundDate | null = null;
  for (const form of dayForms) {
    if (form.needsYear && !hasYear) continue;
    const found = findForm(form, line, context);
    if (found !== null && (best === null || isBetter(found, best))) best = found;
  }
  return best;
}

/** Signs without width that keep figures and Arabic letters in order. */
const directionMark = /[\u200e\u200f\u061c]/g;

function findForm(form: DayForm, line: Line, context: DateContext): FoundDate | null {
  for (const match of line.lower.matchAll(form.pattern)) {
    const [year, month, day] = form.read(match.slice(1) as string[], context);
    const start = match.index;
    const end = start + match[0].length;
    const day0 = { year, month, day, hour: null, minute: 0, second: null, zone: null };
    if (!isRealDate(day0)) continue;
    const clock = readClock(line, start, end, context.language);
    if (clock === null && form.needsClock) continue;
    return { reading: { ...day0, ...clock }, start, end, hasYear: form.hasYear };
  }
  return null;
}

function isBetter(one: FoundDate, best: FoundDate): boolean {
  if (one.hasYear !== best.hasYear) return one.hasYear;
  const isAbout = one.start < best.end && best.start < one.end;
  return isAbout ? one.end - one.start > best.end - best.start : one.start < best.start;
}

/** The zeros of the scripts that newspapers write numbers in. */
const zeros = '٠۰०০੦૦୦௦౦೦൦๐໐༠၀០０';
const foreignDigit = new RegExp(
  `[${[...zeros].map((zero) => `${zero}-${digitAfter(zero, 9)}`).join('')}]`,
  'g',
);

function digitAfter(zero: string, steps: number): string {
  return String.fromCharCode(zero.charCodeAt(0) + steps);
}

/** Digits of other scripts count as ours; positions stay the same. */
function normalizeDigits(text: string): string {
  return text.replace(foreignDigit, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = [...zeros].findLast((each) => each.charCodeAt(0) <= code) ?? digit;
    return String(code - zero.charCodeAt(0));
  });
}
