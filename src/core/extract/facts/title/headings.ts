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

/** A heading, and what is left of it by `squash`. */
interface HeadingLine extends Line {
  squashed: string;
}

/** A heading with the line behind it. */
interface Candidate {
  line: HeadingLine;
  next: Line | undefined;
}

/** The headings among the lines that may be a headline by their words. */
export function listHeadings({ lines }: Evidence, site: SiteWords): Candidate[] {
  const isOne = ({ name, text }: Line): boolean =>
    /^h[1-3]$/.test(name) && text.length <= longest && !site.isSite(text) && !isTrail(text);
  return lines.flatMap((line, index) =>
    isOne(line) ? [{ line: { ...line, squashed: squash(line.text) }, next: lines[index + 1] }] : [],
  );
}

/**
 * The headings that can be the headline, the likeliest first: those that declared titles confirm, word by word before in part
 * and `h1` before others; else the article's own `h1`. `declared`: the most telling first; `headline`: what
 * JSON-LD calls so.
 */
export function findHeadings(
  evidence: Evidence,
  candidates: Candidate[],
  declared: string[],
  headline: string,
): Heading[] {
  const titles = declared.map(squash);
  const possible = candidates
    .flatMap(({ line, next }) => joinBroken(line, next, titles, declared))
    .slice(0, mostRead);
  const headings = withoutLogo(possible, evidence.homeNames.map(squash), titles);
  const stated = squash(headline);
  const confirmed = headings
    .map((line) => ({ line, rank: rankHeading(line, titles, stated) }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const [best] = confirmed;
  const isRival = best !== undefined;
  const only = !isRival || best.rank <= partly ? findOnly(headings.filter(isFirst), titles, isRival) : null;
  const found = confirmed.slice(0, 4).map(({ line }) => ({ text: line.text, isConfirmed: true }));
  const first = only ?? (isRival ? null : (findDated(evidence.lines) ?? findLastStep(headings, evidence)));
  return first === null ? found : [{ text: first, isConfirmed: false }, ...found];
}

/**
 * A headline that a line break parts, whole where a title begins with both lines and none with the second or is the first: those
 * have words of their own above or below them. Words above a line that is a title itself are none; one or two that a declared title
 * sets before the headline are its section's.
 */
function joinBroken(
  line: HeadingLine,
  next: Line | undefined,
  titles: string[],
  declared: string[],
): HeadingLine[] {
  if (next?.goesOn !== true || next.name !== line.name || line.squashed === '') return [line];
  const text = `${line.text} ${next.text}`;
  const begins = (start: string): boolean => titles.some((title) => title.startsWith(squash(start)));
  if (!begins(text) || titles.includes(line.squashed)) return [line];
  if (titles.includes(squash(next.text))) return [];
  return begins(next.text) || isSetBefore(line.text, declared)
    ? [line]
    : [{ ...line, text, squashed: squash(text) }];
}

/** Whether titles set a word or two before the headline: "Politics: The bridge is coming". */
function isSetBefore(text: string, declared: string[]): boolean {
  const words = text.toLowerCase().replace(/\s*[:|]$/, '');
  if (words.split(/\s+/).length > 2) return false;
  return declared.some(
    (title) =>
      title.toLowerCase().startsWith(words) && /^(?:\s*[:|]|\s[-–—]\s)/.test(title.slice(words.length)),
  );
}

/**
 * The headings that are not what the links to the front page say: where another `h1` is the headline, a title begins with another
 * heading and does not have that, or has it behind other words. Some pages link to the front page with their own headline.
 */
function withoutLogo(headings: HeadingLine[], homeNames: string[], titles: string[]): HeadingLine[] {
  const isLogo = ({ squashed }: HeadingLine): boolean => homeNames.includes(squashed);
  const hasOther = headings.some((line) => isFirst(line) && !isLogo(line));
  const hasStart = headings.some(
    ({ squashed }) => isLong(squashed, 12) && titles.some((title) => title.startsWith(squashed)),
  );
  const isUnsaid = ({ squashed }: HeadingLine): boolean => !titles.some((title) => title.includes(squashed));
  const isBehind = ({ squashed }: HeadingLine): boolean =>
    titles.some((title) => title.indexOf(squashed) > 0);
  return headings.filter(
    (line) => !isLogo(line) || !(hasOther || isBehind(line) || (hasStart && isUnsaid(line))),
  );
}

/**
 * The page's first heading, with no other `h1` below it, where the breadcrumb ends with it: the page itself, whatever box both
 * stand in.
 */
function findLastStep(headings: HeadingLine[], { breadcrumb }: Evidence): string | null {
  const last = breadcrumb.length > 1 ? squash(breadcrumb.at(-1) ?? '') : '';
  const [first, ...others] = headings;
  if (first === undefined || !isLong(last, 16) || first.squashed !== last) return null;
  return others.some((line) => isFirst(line) && line.squashed !== last) ? null : first.text;
}

/** A breadcrumb that is marked as a heading. */
const firstStep = /^([^\s\-–>»›/|]+)\s*[-–>»›/|]/;
const firstSteps = '首页 首頁 ホーム トップ home start startseite accueil inicio início главная'.split(' ');

function isTrail(text: string): boolean {
  const said = text.toLowerCase();
  return (
    firstSteps.some((step) => said.startsWith(step)) && firstSteps.includes(firstStep.exec(said)?.[1] ?? '')
  );
}

const longestInfo = 120;

/** The pattern is made when it is asked, which is seldom: classes of Unicode take a browser a third of a millisecond to make. */
function holdsDay(text: string): boolean {
  return /\p{Nd}{4}\s?[-/.年]\s?\p{Nd}{1,2}\s?[-/.月]\s?\p{Nd}{1,2}|\p{Nd}{1,2}[./]\p{Nd}{1,2}[./]\p{Nd}{4}/u.test(
    text,
  );
}

/** The heading right above the line with the day, where the page's title names only the site or a section of it. */
function findDated(lines: Line[]): string | null {
  const isInfo = (line: Line | undefined): boolean =>
    line !== undefined && line.text.length <= longestInfo && holdsDay(line.text);
  const index = lines.findIndex(
    ({ name, text, isSide }, place) =>
      !isSide &&
      /^h[1-6]$/.test(name) &&
      isLong(squash(text), 16) &&
      text.length <= longest &&
      isInfo(lines[place + 1]),
  );
  const last = lines.findLastIndex(({ name }, place) => /^h[1-6]$/.test(name) && isInfo(lines[place + 1]));
  // Several are a list of articles.
  return index >= 0 && last === index ? (lines[index]?.text ?? null) : null;
}

/** The rank of a heading in the text that is a part of the title: the page's only `h1` goes before it. */
const partly = 1;

function isFirst({ name }: Line): boolean {
  return name === 'h1';
}

/** 0: nothing confirms it. */
function rankHeading(
  { squashed: own, name, isSide }: HeadingLine,
  titles: string[],
  headline: string,
): number {
  if (!isLong(own, 6)) return 0;
  const first = name === 'h1' ? 0.5 : 0;
  const same = titles.indexOf(own);
  // Papers hide a search engine's wording in a box above the headline that they print.
  const isPrinted = !isSide && (name === 'h1' || own === headline);
  if (same >= 0) return (isPrinted ? 4 : 2) + first + (titles.length - same) / titles.length;
  const hasKicker = (title: string): boolean =>
    isLong(title, 16) && own.endsWith(title) && title.length * 2 >= own.length;
  if (!isSide && name !== 'h3' && titles.slice(0, 2).some(hasKicker)) return 5.1;
  // A teaser's heading can be a part of the title too; a song's name stands behind the singer's.
  const timesOf = (title: string): number => (name !== 'h1' ? 2 : title.endsWith(own) ? 4 : 3);
  return titles.some((title) => agrees(own, title, timesOf(title))) ? partly + first : 0;
}

/**
 * The only `h1` of the article, or the first of several where it has something of the title; one in a side box must have that
 * too, since papers name themselves there. `isRival`: another heading is a part of the title.
 */
function findOnly(firsts: HeadingLine[], titles: string[], isRival: boolean): string | null {
  const shareOf = ({ squashed }: HeadingLine): number =>
    Math.max(0, ...titles.map((title) => overlap(squashed, title)));
  const hasSome = (line: HeadingLine): boolean => shareOf(line) >= enough;
  const isPart = ({ squashed }: HeadingLine): boolean => titles.some((title) => title.includes(squashed));
  const own = firsts.filter((line) => !line.isSide || hasSome(line));
  const [only] = own;
  if (only === undefined || !isLong(only.squashed, 16)) return null;
  const isAlone = new Set(own.map((line) => line.text)).size === 1;
  const isLikely = isAlone
    ? !isRival || (!only.isSide && shareOf(only) >= most)
    : hasSome(only) && !isPart(only);
  return isLikely ? only.text : null;
}

const enough = 0.4;
const most = 0.75;

/** The share of the shorter text's pairs of letters that the other has too. */
function overlap(a: string, b: string): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const pairs = new Set(Array.from(short.slice(0, -1), (letter, index) => letter + (short[index + 1] ?? '')));
  const shared = [...pairs].filter((pair) => long.includes(pair));
  return pairs.size === 0 ? 0 : shared.length / pairs.size;
}

/** Letters that the title needs; those of scripts without spaces count twice. */
export function isLong(squashed: string, letters: number): boolean {
  return (
    squashed.length >= letters || squashed.replace(/[\u3040-\u9fff\uac00-\ud7af]/g, 'xx').length >= letters
  );
}

/** One holds the other, as a headline and the title with the site's name behind it do. */
function agrees(a: string, b: string, times: number): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length * times >= long.length;
}
