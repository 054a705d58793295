import { findFirst } from '../../find-first';
import { isNamedHeading, isPlainLine, mayBeHeading } from '../named-headings';
import { rename } from '../rename';
import { isSentenceEnd } from '../text-measure';
import { unwrap } from '../prepare/unwrap';
import { readShortText } from './short-text';

const headings = 'h1, h2, h3, h4, h5, h6';
/** The level that an article's own headings begin with: its title stands above them. */
const top = 2;

/** Brings the headings of a cleaned body into a form that an outline can be read from. */
export function settleHeadings(content: Element): void {
  unwrapHeadedLists(content);
  makeHeadings(content);
  liftHeadings(content);
}

/** A heading around a list of several items is only how the page sets them: a summary in points. */
function unwrapHeadedLists(content: Element): void {
  for (const heading of Array.from(content.querySelectorAll(headings))) {
    if (findFirst(heading, 'li + li') !== null) unwrap(heading);
  }
}

/** Letters of a line that is a heading by its name alone. */
const longest = 90;
const apart = 'li, td, th, blockquote, figure, figcaption, details, aside, form';

/** A line between the paragraphs that the page calls a heading and sets as one, without an element for it. */
function makeHeadings(content: Element): void {
  for (const line of Array.from(content.querySelectorAll(mayBeHeading))) {
    const name = line.getAttribute('class') ?? '';
    if (!isNamedHeading(name) || !isBetweenTexts(line) || !isPlainLine(line)) continue;
    const text = readShortText(line, longest) ?? '';
    if (
      text === '' ||
      /[:;,]$/.test(text) ||
      (isSentenceEnd(text.charCodeAt(text.length - 1)) && !/[?？؟]$/.test(text))
    )
      continue;
    if (line.closest(apart) !== null) continue;
    const level = /h([2-6])(?:\s|$)/.exec(name)?.[1] ?? '3';
    rename(line, `h${level}`);
  }
}

/** Whether a text follows a line in its box, and one or a heading stands before it there: what comes first is no heading of a part. */
function isBetweenTexts({ previousElementSibling: before, nextElementSibling: after }: Element): boolean {
  const isBelow = before !== null && (isText.test(before.localName) || /^h[2-6]$/.test(before.localName));
  return isBelow && after !== null && isText.test(after.localName);
}

const isText = /^(?:p|div|ul|ol|figure|blockquote|table|section)$/;

/** So many headings of the smallest sizes are an outline; a single one is a line in small print. */
const fewestSmall = 2;

/** Lifts all headings by so many levels that the highest is right below the title: pages skip levels for their size. */
function liftHeadings(content: Element): void {
  const all = Array.from(content.querySelectorAll(headings));
  const levels = all.map(({ localName }) => Number(localName.charAt(1)));
  const highest = Math.min(...levels);
  const isSmall = highest > 4 && all.length < fewestSmall;
  if (highest <= top || all.length === 0 || isSmall) return;
  all.forEach((heading, index) => rename(heading, `h${(levels[index] ?? highest) - highest + top}`));
}
