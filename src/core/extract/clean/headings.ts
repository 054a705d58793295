import { findFirst } from '../../find-first';
import { byWords } from '../by-words';
import { isNamedHeading, isPlainLine, mayBeHeading } from '../named-headings';
import { rename } from '../rename';
import { isCapital, isSentenceEnd } from '../text-measure';
import { unwrap } from '../prepare/unwrap';
import { countCharacters } from './count-characters';
import { readShortText } from './short-text';

const headings = 'h1, h2, h3, h4, h5, h6';
/** The level that an article's own headings begin with: its title stands above them. */
const top = 2;

/**
 * Brings the headings of a cleaned body into a form that an outline can be read from. `isPart`: other pages of the article are joined
 * to it, whose headings are not known here and are to stand at the same levels.
 */
export function settleHeadings(content: Element, { isPart = false } = {}): void {
  takeListsOut(content);
  makeHeadings(content);
  if (!isPart) liftHeadings(content);
}

/** Letters of a line that can be a heading beside a list. */
const longestAbove = 120;

/** A heading around a list of several items is only how the page sets them: a summary in points, perhaps with its own heading. */
function takeListsOut(content: Element): void {
  for (const heading of Array.from(content.querySelectorAll(headings))) {
    if (findFirst(heading, 'li + li') === null) continue;
    const lists = Array.from(heading.querySelectorAll('ul, ol')).filter(
      (list) => !heading.contains(list.parentElement?.closest('ul, ol') ?? null),
    );
    const words = lists.reduce((sum, list) => sum - countCharacters(list), countCharacters(heading));
    if (words === 0 || words > longestAbove) unwrap(heading);
    else for (const list of lists.toReversed()) heading.after(list);
  }
}

/** Letters of a line that is a heading by its name alone. */
const longest = 90;
const inOtherText = 'li, td, th, blockquote, figure, figcaption, details, aside, form';
const closers = /["”’»›』」）)']+$/;
/** How a line begins that is said, and what names a writer, a source or a day and nothing else. */
const isQuoted = /^["'“”„‟«»‹›‘’‚『「《]/;
const byWord = new RegExp(`^(?:${byWords}):? `, 'i');
const mostNames = 4;
const isCredit =
  /^(?:photo|foto|image|bild|picture|video|credit|source|quelle|fuente|illustration|text)(?:e?[nrs]|quelle|graph\S{0,4})?(?: (?:by|credits?))?\s?[:：/]\s*\S+(?:\s+\S+){0,3}$/i;
const isDate =
  /^(?:[^\s\d]{2,10}, )?(?:\d{1,2}(?:\.|st|nd|rd|th)?(?: de)? [^\s\d]{3,10},?(?: de)? (?:19|20)\d{2}|[^\s\d]{3,9} \d{1,2}, (?:19|20)\d{2}|\d{1,2}([./-])\d{1,2}\1(?:19|20)\d{2}|(?:19|20)\d{2}\D\d{1,2}\D\d{1,2}日?)(?:\D{1,5}\d{1,2}:\d{2}\D{0,4})?$/;

/** A line between the paragraphs that the page calls a heading and sets as one, without an element for it. */
function makeHeadings(content: Element): void {
  for (const line of Array.from(content.querySelectorAll(mayBeHeading))) {
    const name = line.getAttribute('class') ?? '';
    if (!isNamedHeading(name) || !isBetweenTexts(line) || !isPlainLine(line)) continue;
    const text = readShortText(line, longest) ?? '';
    if (!canBeHeading(text) || line.closest(inOtherText) !== null) continue;
    // A byline stands below the standfirst at most.
    if (isByline(text) && countProseAbove(line) === 1) continue;
    const level = /(?:^|[\s_-])heading-?h([2-6])(?:\s|$)/.exec(name)?.[1] ?? '3';
    rename(line, `h${level}`);
  }
}

/** Whether the words of a line can name what follows: no sentence, and nothing that stands about a text. */
function canBeHeading(text: string): boolean {
  if (text === '' || [isQuoted, isCredit, isDate].some((other) => other.test(text))) return false;
  const words = text.replace(closers, '');
  const last = words.slice(-1);
  return !/[:;,]/.test(last) && (/[?？؟]/.test(last) || !isSentenceEnd(words.charCodeAt(words.length - 1)));
}

/** "By Jane Doe", not "By the numbers", nor "Von Aldea nach Monte". */
function isByline(text: string): boolean {
  const by = byWord.exec(text)?.[0];
  if (by === undefined) return false;
  const names = text.slice(by.length).split(/\s+/);
  return (
    names.length > 1 && names.length <= mostNames && names.every((name) => isCapital(name.charCodeAt(0)))
  );
}

/**
 * Whether a text follows a line in its box and one stands before it there: what comes first is no heading of a part, nor is what
 * stands right below a heading, or beside lines of its name.
 */
function isBetweenTexts(line: Element): boolean {
  const { previousElementSibling: before, nextElementSibling: after } = line;
  if (before === null || after === null) return false;
  return (
    [before, after].every(
      (other) => textTags.test(other.localName) && other.getAttribute('class') !== line.getAttribute('class'),
    ) && countProseAbove(line) > 0
  );
}

const textTags = /^(?:p|div|ul|ol|figure|blockquote|table|section)$/;
/** So far above stands a paragraph of more than so many letters, where the text has begun: no byline, no caption. */
const mostAbove = 8;
const shortest = 60;

function countProseAbove(line: Element): number {
  let prose = 0;
  let above = line.previousElementSibling;
  for (let count = 0; above !== null && count < mostAbove; count++) {
    if (isProse(above)) prose++;
    above = above.previousElementSibling;
  }
  return prose;
}

function isProse(element: Element): boolean {
  return (
    /^(?:p|div|ul|ol|blockquote|section)$/.test(element.localName) &&
    readShortText(element, shortest) === null &&
    findFirst(element, 'img, figure') === null
  );
}

/** Texts whose headings are no part of the outline. */
const ownOutline = 'blockquote, table, details, aside, [type^="callout-"]';
/** The two smallest sizes are those of small print too: an outline in them has several headings, and prose below nearly each. */
const smallest = 5;
const fewestSmall = 2;
const nearlyAll = 0.75;

/**
 * Lifts the headings of the text by so many levels that the highest is right below the title: pages skip levels for their size. Where
 * a heading of the text stands there already, nothing is lifted. A credit in a small size says nothing of their levels, nor does a
 * heading of another text in it, which keeps its own.
 */
function liftHeadings(content: Element): void {
  const all = Array.from(content.querySelectorAll(headings)).filter(
    (heading) => heading.closest(ownOutline) === null && countCharacters(heading) > 0,
  );
  const outline = all.filter((heading) => !isSmallCredit(heading));
  const highest = outline.reduce((least, heading) => Math.min(least, levelOf(heading)), 7);
  if (highest <= top || outline.length === 0) return;
  const fewest = Math.max(fewestSmall, outline.length * nearlyAll);
  if (highest >= smallest && outline.filter(hasProseBelow).length < fewest) return;
  for (const heading of all) rename(heading, `h${Math.max(top, levelOf(heading) - highest + top)}`);
}

function isSmallCredit(heading: Element): boolean {
  return levelOf(heading) >= smallest && isCredit.test(readShortText(heading, longest) ?? '');
}

function levelOf({ localName }: Element): number {
  return Number(localName.charAt(1));
}

function hasProseBelow({ nextElementSibling: next }: Element): boolean {
  return next !== null && isProse(next);
}
