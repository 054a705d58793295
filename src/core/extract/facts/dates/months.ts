import {
  completeLanguages,
  croatianMonths,
  islamicMonthNames,
  monthNames,
  persianMonthNames,
} from './month-names';

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
  return (
    name
      .normalize('NFC')
      .replace(/[\s_]+/g, ' ')
      .replace(/׳$/, '')
      // Persian pages are often typed with the Arabic letters.
      .replaceAll('ي', 'ی')
      .replaceAll('ك', 'ک')
  );
}

/** By language, as the browser's own tables have them. */
const foreign = new Map<string, ReadonlyMap<string, NamedMonth>>();

/** The months of a language that our own table lacks; none where the browser does not know it either. */
function monthsOf(language: string): ReadonlyMap<string, NamedMonth> {
  const known = foreign.get(language);
  if (known !== undefined) return known;
  const names = new Map<string, NamedMonth>();
  foreign.set(language, names);
  if (!isKnown(language)) return names;
  for (const month of ['long', 'short'] as const) {
    const tag = `${language}-u-ca-gregory-nu-latn`;
    // Beside a day many languages write a month in another case.
    for (const options of [{ month }, { month, day: 'numeric' } as const]) {
      const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
      for (let index = 0; index < 12; index++) {
        const parts = format.formatToParts(Date.UTC(2023, index, 15));
        const name = parts.find(({ type }) => type === 'month')?.value ?? '';
        names.set(tidy(name), { month: index + 1, calendar: 'gregorian' });
      }
    }
  }
  return names;
}

function isKnown(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

function tidy(name: string): string {
  return fold(name.toLowerCase()).replace(/[.॰।'’׳]+$/, '');
}

/** The month of a name; `null` for another word. `language`: BCP 47, decides where one name means two months. */
export function readMonth(name: string, language: string | null): NamedMonth | null {
  const key = tidy(name);
  const tongue = (language ?? '').split('-')[0] ?? '';
  const own = /^(?:hr|bs)$/.test(tongue) ? croatianMonths.get(key) : undefined;
  if (own !== undefined) return { month: own, calendar: 'gregorian' };
  months ??= makeMonths();
  // Hebrew writes "in" and the month as one word.
  const found = months.get(key) ?? months.get(key.replace(/^ב/, ''));
  if (found !== undefined || tongue === '' || completeLanguages.has(tongue)) return found ?? null;
  return monthsOf(tongue).get(key) ?? null;
}
