import type { Evidence } from '../../evidence/evidence';
import type { Line } from '../../evidence/lines';
import { squash } from '../../text';
import type { SiteWords } from '../site-words';

/** A heading of the page that can be its headline. */
export interface Heading {
  text: string;
  /** The metadata say the same. */
  isConfirmed: boolean;
}

/** No headline is longer. */
const longest = 220;
const mostRead = 200;

/**
 * The headings that can be the headline, the likeliest first: those that declared titles confirm, word by word before in part
 * and `h1` before others; else the only `h1`. `declared`: the most telling first.
 */
export function findHeadings(evidence: Evidence, declared: string[], site: SiteWords): Heading[] {
  const isOne = (line: Line): boolean =>
    /^h[1-3]$/.test(line.name) && line.text.length <= longest && !site.isSite(line.text);
  const headings = evidence.lines.filter(isOne).slice(0, mostRead);
  const titles = declared.map(squash);
  const confirmed = headings
    .map((line) => ({ line, rank: rankHeading(line, titles) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  if (confirmed.length > 0)
    return confirmed.slice(0, 4).map(({ line }) => ({ text: line.text, isConfirmed: true }));
  const only = findOnly(
    headings.filter((line) => line.name === 'h1'),
    titles,
  );
  return only === null ? [] : [{ text: only, isConfirmed: false }];
}

/** 0: nothing confirms it. */
function rankHeading({ text, name }: Line, titles: string[]): number {
  const own = squash(text);
  if (!isLong(own, 6)) return 0;
  const first = name === 'h1' ? 0.5 : 0;
  const same = titles.indexOf(own);
  if (same >= 0) return 2 + first + (titles.length - same) / titles.length;
  // A teaser's heading can be a part of the title too.
  return titles.some((title) => agrees(own, title, name === 'h1' ? 3 : 2)) ? 1 + first : 0;
}

/** The only `h1` of the article; one in a side box must have something of the title, since papers name themselves there. */
function findOnly(firsts: Line[], titles: string[]): string | null {
  const own = firsts.filter(
    (line) => !line.isSide || titles.some((title) => overlap(squash(line.text), title) >= enough),
  );
  const [only, second] = [...new Set(own.map((line) => line.text))];
  return only !== undefined && second === undefined && isLong(squash(only), 16) ? only : null;
}

const enough = 0.4;

/** The share of the shorter text's pairs of letters that the other has too. */
function overlap(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const pairs = new Set(Array.from(short.slice(0, -1), (letter, index) => letter + (short[index + 1] ?? '')));
  const shared = [...pairs].filter((pair) => long.includes(pair));
  return pairs.size === 0 ? 0 : shared.length / pairs.size;
}

/** Letters that the title needs; those of scripts without spaces count twice. */
function isLong(squashed: string, letters: number): boolean {
  return squashed.replace(/[\u3040-\u9fff\uac00-\ud7af]/g, 'xx').length >= letters;
}

/** One holds the other, as a headline and the title with the site's name behind it do. */
function agrees(a: string, b: string, times: number): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length * times >= long.length;
}
