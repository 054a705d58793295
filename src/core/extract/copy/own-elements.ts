import { findFirst } from '../../find-first';
import { anyBox } from '../blocks/tags';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';

/** What AMP, formulas and their renderers name their parts: those are known by it later. */
const known = /^(?:amp|mjx|math|annotation)-|-(?:math|tex|katex|formula|equation)$/;
/** Roles that are names of elements as well. */
const landmark = /^(?:main|article)$/;
/** What holds one of these holds more of the page than its name speaks of. */
const frames = 'h1,main,article';
/** So does what holds so much of its paragraphs. */
const most = 0.75;
/** Where a text may be a paragraph, and how many characters it has then at least. */
const boxes = /^(?:div|section|article|main|body)$/;
const paragraphLength = 60;

/** Whether a page's own name says nothing but how the page is built. */
export function isOwnName(name: string): boolean {
  return name.includes('-') && !known.test(name);
}

/**
 * Makes of elements with names of the page's own what they are: boxes `div`, the others `span`. All that reads an article after the copy
 * knows those. They are told by what they hold, not by how they are laid out: what is set in a row counts as a box there, be it a word.
 * What is empty keeps its name: it stands for something that a script draws. `own`: in the page's order; it is emptied.
 */
export function nameOwnElements(own: Element[], classes: Set<string>): void {
  const [first] = own;
  const paragraphs = first === undefined ? 0 : countParagraphs(topOf(first));
  // From the last to the first: what one holds is named before it is asked.
  for (const element of own.reverse()) {
    if (element.firstElementChild === null && !hasOwnText(element)) continue;
    // Its name says as much as a class does.
    if (countParagraphs(element) < paragraphs * most && findFirst(element, frames) === null) {
      const className = `${element.getAttribute('class') ?? ''} ${element.localName}`.trim();
      element.setAttribute('class', className);
      classes.add(className);
    }
    rename(element, nameOf(element));
  }
  own.length = 0;
}

function nameOf(element: Element): string {
  const role = element.getAttribute('role') ?? '';
  if (findFirst(element, anyBox) !== null) return landmark.test(role) ? role : 'div';
  return role === 'heading' || isParagraph(element) ? 'div' : 'span';
}

/** Whether an element without blocks is a text by itself, as a component of its own for each paragraph is. */
function isParagraph(element: Element): boolean {
  let around = element.parentElement;
  if (around === null || hasOwnText(around)) return false;
  while (around !== null && isOwnName(around.localName)) around = around.parentElement;
  return boxes.test(around?.localName ?? '') && (element.textContent ?? '').trim().length >= paragraphLength;
}

function countParagraphs(element: Element): number {
  return element.getElementsByTagName('p').length;
}

function topOf(element: Element): Element {
  let top = element;
  for (let next = top.parentElement; next !== null; next = next.parentElement) top = next;
  return top;
}
