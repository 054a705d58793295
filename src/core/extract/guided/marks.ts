import { findFirst } from '../../find-first';

/** What a guide says of an element. */
export type Mark = 'keep' | 'remove';

/** Carries the mark of an element into its copy. No page can set it: names with an underscore are not copied. */
export const markAttribute = 'data-frontclip_mark';

/** Carries the number of a page's element into its copy, where the page is mapped (`mapPage`); never in what leaves the page. */
export const numberAttribute = 'data-frontclip_number';

/** Pictures and films: what is no text of a block. */
const media = 'img, picture, video, audio, iframe';

/** The mark of the innermost element around a node, or of itself, that has one; `null`: none has. */
function findMark(node: Node): Mark | null {
  const start = node.nodeType === 1 ? (node as Element) : node.parentElement;
  for (let element = start; element !== null; element = element.parentElement) {
    const mark = element.getAttribute(markAttribute);
    if (mark !== null) return mark as Mark;
  }
  return null;
}

/** Whether a guide says something of what is in an element: it is told by its place there. */
export function holdsMark(element: Element): boolean {
  return findFirst(element, `[${markAttribute}]`) !== null;
}

/** Whether a guide says something of an element, or of what it stands in. */
export function hasMark(element: Element): boolean {
  return findMark(element) !== null;
}

/** Whether a guide says something of an element, of what is in it, or of what it stands in. */
export function isGuided(element: Element): boolean {
  return hasMark(element) || holdsMark(element);
}

/** Gives what comes into the place of an element the mark that holds for it. */
export function passOnMark(from: Element, to: Element): void {
  const mark = findMark(from);
  if (mark !== null) to.setAttribute(markAttribute, mark);
}

/** Gives pictures and films the mark that holds for them, so that they keep it wherever extraction moves them. */
export function markMedia(body: Element): void {
  for (const element of Array.from(body.querySelectorAll(media))) {
    const mark = findMark(element);
    if (mark !== null) element.setAttribute(markAttribute, mark);
  }
}

/** Takes the pictures and films that are marked so out of the content. */
export function dropRemovedMedia(content: Element): void {
  for (const element of Array.from(content.querySelectorAll(media)))
    if (element.getAttribute(markAttribute) === 'remove') element.remove();
}

/** The marks of a prepared copy, by text: they are asked for when extraction has taken the copy apart. */
export function readTextMarks(body: Element): Map<Node, Mark> {
  const marks = new Map<Node, Mark>();
  if (body.querySelector(`[${markAttribute}]`) === null && body.getAttribute(markAttribute) === null)
    return marks;
  const walker = body.ownerDocument.createTreeWalker(body, 0x4);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const mark = findMark(node);
    if (mark !== null) marks.set(node, mark);
  }
  return marks;
}
