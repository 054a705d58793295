import { unwrap } from '../prepare/unwrap';
import { countCharacters } from './count-characters';
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
/** A sign that the link right before it left out. */
const leftOut = /^[.,;:]$/;

/** A title that says what the link says goes, and so does the link of a mere stop or comma. */
function settleLinks(content: Element): void {
  for (const link of Array.from(content.querySelectorAll('a[title]'))) {
    const title = fold(link.getAttribute('title') ?? '');
    if (title !== '' && title === fold(readShortText(link, longest) ?? '')) link.removeAttribute('title');
  }
  for (const link of Array.from(content.querySelectorAll('a + a'))) {
    if (link.previousSibling !== link.previousElementSibling) continue;
    if (leftOut.test(readShortText(link, 1) ?? '') && !holdsMedia(link)) unwrap(link);
  }
}

function fold(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}

const headings = 'h1, h2, h3, h4, h5, h6';
const lines = `${headings}, p, dt, dd, figcaption`;
/** A mark there tells an item or a value from those around it. */
const entries = 'li, td, th';
/** Where such a part of a line is marked, the mark stands for nothing in it. */
const nearlyAll = 0.9;
/** So many lines, and such a part of those of their tag, that are wholly marked are marked for their looks. */
const several = 3;
const most = 2 / 3;

/** A mark over all of a heading, or of nearly every line of a tag, is how the page sets them. */
function unwrapMarks(content: Element): void {
  const marked = new Map<Element, Element[]>();
  const wholly = new Map<string, Element[]>();
  for (const mark of Array.from(content.getElementsByTagName('mark'))) {
    const line = mark.closest(lines);
    if (line !== null && line.closest(entries) === null) addTo(marked, line, mark);
  }
  for (const [line, marks] of marked) {
    if (!isWhollyMarked(line, marks)) continue;
    if (line.matches(headings)) marks.forEach(unwrap);
    else addTo(wholly, line.localName, line);
  }
  for (const [tag, whole] of wholly) {
    if (whole.length < several || whole.length <= countLines(content, tag) * most) continue;
    for (const line of whole) marked.get(line)?.forEach(unwrap);
  }
}

function addTo<Key>(groups: Map<Key, Element[]>, key: Key, element: Element): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [element]);
  else group.push(element);
}

/** Marks in document order; one in another counts once. */
function isWhollyMarked(line: Element, marks: readonly Element[]): boolean {
  const outer: Element[] = [];
  for (const mark of marks) if (outer.at(-1)?.contains(mark) !== true) outer.push(mark);
  return outer.reduce((sum, mark) => sum + countCharacters(mark), 0) >= countCharacters(line) * nearlyAll;
}

/** How many lines of a tag have text. */
function countLines(content: Element, tag: string): number {
  return Array.from(content.getElementsByTagName(tag)).filter((line) => countCharacters(line) > 0).length;
}

/** A comma behind white space, where the next word is not glued to it. A full stop may be a word of its own: `build .` */
const spacedComma = /^\s+,(?=\s+[^\s.]|\s*$)/;

/**
 * Closes up a comma to the word before it, where an element ends between them that nothing is left of later: where something is
 * left, it is still seen then.
 */
function closeUp(content: Element): void {
  for (const element of Array.from(content.querySelectorAll('span, font'))) {
    const after = element.nextSibling;
    const text = after?.nodeType === 3 ? (after.nodeValue ?? '') : '';
    if (after === null || !text.trimStart().startsWith(',') || !spacedComma.test(text.slice(0, 99))) continue;
    const isAlone = text.trim().length === 1;
    if ((isAlone && after.nextSibling !== null) || (element.textContent ?? '').trim() === '') continue;
    if (element.closest('pre, code, kbd, samp') === null) after.nodeValue = text.trimStart();
  }
}
