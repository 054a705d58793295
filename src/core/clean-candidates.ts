import type { ArticleDate, FactCandidate, FactName, Facts } from './model';

/** How the values of the kinds of facts are made safe; `null` and empty values are dropped. */
export interface ValueCleaners {
  text(value: string): string;
  list(values: string[]): string[];
  address(value: string): string | null;
  date(value: ArticleDate): ArticleDate | null;
}

const most = 6;
const addresses = new Set<string>(['canonicalUrl', 'leadImage'] satisfies FactName[]);

/** A page's other values, each cleaned as the fact itself is, at most six a fact; nothing is added. */
export function cleanCandidates(
  candidates: Facts['candidates'],
  cleaners: ValueCleaners,
): Facts['candidates'] {
  const entries = Object.entries(candidates).map(([fact, list]): [string, FactCandidate[]] => [
    fact,
    list.slice(0, most).flatMap((candidate) => {
      const value = cleanValue(fact, candidate.value, cleaners);
      return value === null || value.length === 0 ? [] : [{ ...candidate, value: value.value }];
    }),
  ]);
  return Object.fromEntries(entries.filter(([, list]) => list.length > 0));
}

function cleanValue(
  fact: string,
  value: FactCandidate['value'],
  cleaners: ValueCleaners,
): { value: FactCandidate['value']; length: number } | null {
  if (Array.isArray(value)) {
    const list = cleaners.list(value);
    return { value: list, length: list.length };
  }
  if (typeof value === 'string') {
    const text = addresses.has(fact) ? cleaners.address(value) : cleaners.text(value);
    return text === null ? null : { value: text, length: text.length };
  }
  const date = cleaners.date(value);
  return date === null ? null : { value: date, length: 1 };
}
