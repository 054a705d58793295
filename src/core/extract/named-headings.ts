import { includesAny } from '../includes-any';
import { findFirst } from '../find-first';
import { rename } from './rename';

/**
 * What style sheets call a line that is a heading: `heading-h3`, `story_subheadline`. Not a bare `h4`, which is a size of letters:
 * quotes, bylines and days have it too.
 */
const named =
  /(?:^|[\s_-])(?:heading-?h[2-6]|sub-?head(?:line|ing)|zwischentitel|zwischenueberschrift)(?:\s|$)/;
const nameParts = ['head', 'zwischen'];
/** What each such name holds one of: the pattern is dear. */
const ownParts = ['heading-h', 'headingh', 'subhead', 'sub-head', 'zwischen'];

/** A selector of the lines whose names are worth reading. */
export const mayBeHeading = ['div', 'p']
  .flatMap((tag) => nameParts.map((part) => `${tag}[class*="${part}"]`))
  .join();

const noLine =
  'a, p, div, ul, ol, dl, table, figure, section, article, h1, h2, h3, h4, h5, h6, img, video, iframe, form, button, input';

/** Whether an element without the tag of a heading has the name of one. */
export function isNamedHeading(className: string): boolean {
  return includesAny(className, ownParts) && named.test(className);
}

/** Whether an element holds text alone. */
export function isPlainLine(element: Element): boolean {
  return findFirst(element, noLine) === null;
}

/**
 * Makes paragraphs of the lines of a page that only their names call headings: Readability puts a new one, which has no name, in the
 * place of a box of text.
 */
export function keepNamedHeadings(body: Element): void {
  for (const line of Array.from(body.querySelectorAll(mayBeHeading))) {
    if (line.localName === 'div' && isNamedHeading(line.getAttribute('class') ?? '') && isPlainLine(line))
      rename(line, 'p');
  }
}
