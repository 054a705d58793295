import { boxTags } from '../blocks/read-blocks';
import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';
import { rename } from '../rename';
import { unwrap } from './unwrap';

/** Characters of a button that says what it unfolds, and of a question by which alone one is told. */
const [longest, shortestQuestion] = [250, 12];
/** Characters of what is unfolded, at least. */
const shortestAnswer = 40;
const headings = 'h2, h3, h4, h5, h6';
const pictures = 'img, svg, picture';
const question = /[?？؟]$/;
/** What a box of this kind is called. */
const named = /accordion|collaps|faq|question|disclosure|expand(?:er|able)|foldable/i;
/** How far above a button the box of one is called so. */
const levels = 2;

/**
 * Makes headings of the buttons that unfold what stands below them (WAI-ARIA's "accordion" and "disclosure"): Readability drops every
 * button, and the answers of a page's questions would run together. Those in a heading are its words, a heading in one stands alone,
 * others are told by their name, or by a question, and by the text below.
 */
export function unboxAccordions(root: Element): void {
  let level = 2;
  for (const button of Array.from(root.querySelectorAll('button, h1, h2, h3, h4, h5'))) {
    if (button.localName !== 'button') {
      level = Number(button.localName[1]);
      continue;
    }
    const text = readShortText(button, longest);
    if (text === null || text === '' || isGuided(button)) continue;
    const around = button.closest(headings);
    const [inner, ...more] = Array.from(button.querySelectorAll(headings));
    if (around !== null) {
      if (readShortText(around, longest) === text) takeWords(button);
    } else if (inner !== undefined) {
      if (more.length === 0 && isAbove(button, text)) standAlone(inner, button);
    } else if (isAbove(button, text) && (isNamed(button) || isQuestion(text))) {
      reduce(button);
      rename(button, `h${Math.max(3, level + 1)}`);
    }
  }
}

function isQuestion(text: string): boolean {
  return text.length >= shortestQuestion && question.test(text);
}

/** By the button's own name or that of a box right around it, when it says that it unfolds something. */
function isNamed(button: Element): boolean {
  if (!button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-controls')) return false;
  let box: Element | null = button;
  for (let level = 0; box !== null && level <= levels; level++, box = box.parentElement) {
    if (named.test(`${box.getAttribute('class') ?? ''} ${box.id}`)) return true;
  }
  return false;
}

/** Whether text that is more than another label stands right below a button, or below a box that says no more than it. */
function isAbove(button: Element, text: string): boolean {
  let at: Element = button;
  for (let level = 0; level <= levels; level++) {
    const below = at.nextElementSibling;
    if (below !== null) return below.localName !== 'button' && readShortText(below, shortestAnswer) === null;
    const parent = at.parentElement;
    if (parent === null || readShortText(parent, longest) !== text) return false;
    at = parent;
  }
  return false;
}

/** The words of a button that is a heading, without its signs and boxes. */
function takeWords(button: Element): void {
  reduce(button);
  unwrap(button);
}

function standAlone(heading: Element, button: Element): void {
  button.replaceWith(heading);
  reduce(heading);
}

function reduce(element: Element): void {
  for (const picture of Array.from(element.querySelectorAll(pictures))) picture.remove();
  for (const box of Array.from(element.getElementsByTagName('*')))
    if (boxTags.has(box.localName)) unwrap(box);
}
