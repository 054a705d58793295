import type { DateParts } from '../date';

/** Each token with the text that it stands for. */
const tokens: Record<string, (date: DateParts) => string> = {
  YYYY: ({ year }) => year,
  YY: ({ year }) => year.slice(2),
  MM: ({ month }) => month,
  M: ({ month }) => String(Number(month)),
  DD: ({ day }) => day,
  D: ({ day }) => String(Number(day)),
  HH: (date) => readClock(date, 0),
  H: (date) => String(Number(readClock(date, 0))),
  mm: (date) => readClock(date, 1),
  m: (date) => String(Number(readClock(date, 1))),
  ss: (date) => readClock(date, 2),
  s: (date) => String(Number(readClock(date, 2))),
  Z: ({ offset }) => offset ?? '',
  ZZ: ({ offset }) => (offset ?? '').replace(':', ''),
};

/** A run of one token letter, or text in brackets, which is taken as it stands. */
const piece = /\[[^\]]*\]|([YMDHmsZ])\1*/g;

/** The tokens of date patterns, for the options page. */
export const dateTokens = Object.keys(tokens);

function readClock(date: DateParts, index: 0 | 1 | 2): string {
  return date.time?.split(':')[index] ?? '00';
}

/** The first run of token letters that stands for nothing (`MMMM`), or `null` when the pattern is good. */
export function findUnknownToken(pattern: string): string | null {
  const runs = pattern.match(piece) ?? [];
  return runs.find((run) => !run.startsWith('[') && !Object.hasOwn(tokens, run)) ?? null;
}

/** A date by a pattern such as `YYYY-MM-DD HH:mm`. Where only the day is known, the clock shows zeros and the offset nothing. */
export function formatDate(date: DateParts, pattern: string): string {
  return pattern.replace(piece, (run) =>
    run.startsWith('[') ? run.slice(1, -1) : (tokens[run]?.(date) ?? run),
  );
}
