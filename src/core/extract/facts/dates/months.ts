import { croatianMonths, islamicMonthNames, monthNames, persianMonthNames } from './month-names';

/** A month by its name, and the calendar whose month it is. */
export interface NamedMonth {
  /** 1 to 12. */
  month: number;
  calendar: 'gregorian' | 'persian' | 'islamic';
}

/** Made when a date with a word in it is first read. */
let months: Map<string, NamedMonth> | null = null;

function makeMonths(): Map<string, NamedMonth> {
  const lists = [
    ['islamic', islamicMonthNames],
    ['persian', persianMonthNames],
    ['gregorian', monthNames],
  ] as const;
  return new Map(
    lists.flatMap(([calendar, names]) =>
      names.flatMap((line, index) =>
        line.split(' ').map((name) => [fold(name), { month: index + 1, calendar }] as const),
      ),
    ),
  );
}

function fold(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\s_]+/g, ' ')
    .replace(/׳$/, '');
}

/** The month of a name; `null` for another word. `language`: BCP 47, decides where one name means two months. */
export function readMonth(name: string, language: string | null): NamedMonth | null {
  const key = fold(name.toLowerCase()).replace(/[.॰।'’׳]+$/, '');
  const own = /^(?:hr|bs)/.test(language ?? '') ? croatianMonths.get(key) : undefined;
  if (own !== undefined) return { month: own, calendar: 'gregorian' };
  months ??= makeMonths();
  // Hebrew writes "in" and the month as one word.
  return months.get(key) ?? months.get(key.replace(/^ב/, '')) ?? null;
}
