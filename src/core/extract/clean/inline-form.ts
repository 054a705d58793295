import { unwrap } from '../prepare/unwrap';
import { holdsMedia } from './holds-media';
import { readShortText } from './short-text';

/** Takes from the texts of a content what is only there for its looks, or by a slip of the hand. */
export function settleInlineForm(content: Element): void {
  settleLinks(content);
  unwrapMarks(content);
  closeUp(content);
}

/** Letters of a link that are compared with its title. */
const longest = 200;
/** A sign that the link before it left out. */
const stop = /^[.,;:]$/;

/** A title that says what the link says goes, and so does the link of a mere stop. */
function settleLinks(content: Element): void {
  for (const link of Array.from(content.querySelectorAll('a[title]'))) {
    const title = fold(link.getAttribute('title') ?? '');
    if (title !== '' && title === fold(readShortText(link, longest) ?? '')) link.removeAttribute('title');
  }
  for (const link of Array.from(content.querySelectorAll('a + a'))) {
    if (stop.test(readShortText(link, 1) ?? '') && !holdsMedia(link)) unwrap(link);
  }
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

const headings = 'h1, h2, h3, h4, h5, h6';
const lines = `${headings}, p, li, td, th, dt, dd, figcaption`;
/** Where such a part of a line is marked, the mark stands for nothing in it. */
const nearlyAll = 0.9;
/** So many lines that are wholly marked are marked for their looks; one may be what is to be seen first. */
const several = 3;

/** A mark over all of a heading, or of several lines, is how the page sets them. */
function unwrapMarks(content: Element): void {
  const marked = new Map<Element, Element[]>();
  for (const mark of Array.from(content.getElementsByTagName('mark'))) {
    const line = mark.closest(lines);
    if (line !== null) marked.set(line, [...(marked.get(line) ?? []), mark]);
  }
  const whole = Array.from(marked).filter(
    ([line, marks]) => marks.reduce((sum, mark) => sum + sizeOf(mark), 0) >= sizeOf(line) * nearlyAll,
  );
  for (const [line, marks] of whole) {
    if (whole.length >= several || line.matches(headings)) for (const mark of marks) unwrap(mark);
  }
}

function sizeOf({ textContent }: Element): number {
  return (textContent ?? '').replace(/\s+/g, '').length;
}

/** A comma or a full stop behind white space, where the next word is not glued to it. */
const closing = /^\s+[,.](?=\s+[^\s.]|\s*$)/;

/**
 * Closes up a comma or full stop to the word before it, where an element ends between them that nothing is left of later: where
 * something is left, it is still seen then.
 */
function closeUp(content: Element): void {
  for (const element of Array.from(content.querySelectorAll('span, font'))) {
    const after = element.nextSibling;
    if (after?.nodeType !== 3 || !closing.test((after.nodeValue ?? '').slice(0, 99))) continue;
    const isAlone = (after.nodeValue ?? '').trim().length === 1;
    if ((isAlone && after.nextSibling !== null) || (element.textContent ?? '').trim() === '') continue;
    if (element.closest('pre, code, kbd, samp') === null)
      after.nodeValue = (after.nodeValue ?? '').trimStart();
  }
}
