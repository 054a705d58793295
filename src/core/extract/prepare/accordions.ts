import { findFirst } from '../../find-first';
import { boxTags } from '../blocks/tags';
import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';
import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { rename } from '../rename';
import { statedSides } from '../stated-sides';
import { unwrap } from './unwrap';

/** Characters of a button that says what it unfolds, and of a question by which alone one is told. */
const [longest, shortestQuestion] = [250, 12];
/** Characters of what is unfolded, at least, and of its beginning. */
const [shortestAnswer, beginning] = [40, 300];
const headings = 'h2, h3, h4, h5, h6';
/** What is pressed to unfold something: a link to a place in the page that says so is a button too. */
const pressed = 'button, a[href^="#"][aria-expanded]';
/** Pixels of a picture that is no sign. */
const large = 100;
const question = /[?？؟]$/;
/** What a box of this kind is called. */
const named = /accordion|collaps|faq|question|disclosure|expand(?:er|able)|foldable/i;
/** What a press does, rather than what it shows. */
const deed =
  /^(?:show|read|see|view|load|expand|collapse|hide|open|close|copy|more|share|print|mehr|alle|weiter|anzeigen|einblenden|teilen|afficher|voir|lire|partager|plus|ver|leer|mostrar|compartir|mostra|leggi|展开|收起|查看|显示|分享|もっと|続き|表示|더보기)(?:$|[^a-zà-ÿ])/;
/** How far above a button the box of one is called so. */
const levels = 2;
/** Nodes beside a link in which text shows it to be in a sentence. */
const mostBeside = 20;

/**
 * Makes headings of the buttons that unfold what stands below them (WAI-ARIA's "accordion" and "disclosure"): Readability drops every
 * button, and the answers of a page's questions would run together. Those in a heading are its words, a heading in one stands alone,
 * others say that they unfold something and are called so, or are one of several questions, with text below.
 */
export function unboxAccordions(root: Element): void {
  let level = 2;
  const asked = new Map<string, { button: Element; level: number }[]>();
  for (const button of Array.from(root.querySelectorAll(`${pressed}, h1, h2, h3, h4, h5`))) {
    if (/^h\d$/.test(button.localName)) {
      level = Number(button.localName[1]);
      continue;
    }
    const text = readShortText(button, longest);
    if (text === null || text === '' || isGuided(button)) continue;
    if (button.localName === 'a' && !isAlone(button)) continue;
    const around = button.closest(headings);
    const [inner, ...more] = Array.from(button.querySelectorAll(headings));
    if (around !== null) {
      if (readShortText(around, longest) === text) takeWords(button);
    } else if (inner !== undefined) {
      const isAll = button.localName !== 'a' || readShortText(inner, longest) === text;
      if (more.length === 0 && isAll && answerBelow(button, text) !== null) standAlone(inner, button);
    } else if (isUnfolding(button, text)) makeHeading(button, level);
    else if (isQuestion(button, text)) {
      const alike = asked.get(classOf(button)) ?? [];
      asked.set(classOf(button), alike);
      alike.push({ button, level });
    }
  }
  for (const alike of asked.values())
    if (alike.length > 1) for (const one of alike) makeHeading(one.button, one.level);
}

/** Whether a link is no part of a sentence, and shows no picture. */
function isAlone(link: Element): boolean {
  if (findFirst(link, 'img') !== null) return false;
  return !hasTextBeside(link, 'previousSibling') && !hasTextBeside(link, 'nextSibling');
}

/** Up to the next box: a list of thousands of links is not read for each. */
function hasTextBeside(link: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let node = link[side];
  for (let nodes = 0; node !== null && nodes < mostBeside; nodes++, node = node[side]) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return true;
    if (boxTags.has(node.nodeName.toLowerCase())) return false;
  }
  return false;
}

function classOf(element: Element): string {
  return element.getAttribute('class') ?? '';
}

/** One below the heading before it. */
function makeHeading(button: Element, level: number): void {
  reduce(button);
  rename(button, `h${Math.max(3, level + 1)}`);
}

function isQuestion(button: Element, text: string): boolean {
  return text.length >= shortestQuestion && question.test(text) && isAnswered(button, text);
}

/** Whether a button says that it unfolds something, and it or a box right around it is called so. */
function isUnfolding(button: Element, text: string): boolean {
  if (!button.hasAttribute('aria-expanded') && !button.hasAttribute('aria-controls')) return false;
  let box: Element | null = button;
  let isCalled = false;
  for (let level = 0; box !== null && level <= levels; level++, box = box.parentElement)
    isCalled ||= named.test(`${classOf(box)} ${box.id}`);
  return isCalled && !deed.test(lowerCase(text)) && isAnswered(button, text);
}

/** Whether text stands below, and neither it nor the button calls for something. */
function isAnswered(button: Element, text: string): boolean {
  const below = answerBelow(button, text);
  if (below === null || below.localName === 'pre') return false;
  const said = lowerCase(`${text} ${(below.textContent ?? '').slice(0, beginning)}`);
  return !words.request.test(said) && !words.consent.test(said) && !words.appeal.test(lowerCase(text));
}

/** The box right below a button, or below one that says no more than it, with text that is more than another label. */
function answerBelow(button: Element, text: string): Element | null {
  let at: Element = button;
  for (let level = 0; level <= levels; level++) {
    const below = at.nextElementSibling;
    if (below !== null)
      return !isPressed(below) && readShortText(below, shortestAnswer) === null ? below : null;
    const parent = at.parentElement;
    if (parent === null || readShortText(parent, longest) !== text) return null;
    at = parent;
  }
  return null;
}

/** Whether `pressed` names an element. */
function isPressed(element: Element): boolean {
  if (element.localName === 'button') return true;
  const isLink = element.localName === 'a' && element.hasAttribute('aria-expanded');
  return isLink && (element.getAttribute('href') ?? '').startsWith('#');
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
  for (const picture of Array.from(element.querySelectorAll('img, svg, picture')))
    if (!statedSides(picture).some((side) => side >= large)) picture.remove();
  for (const box of Array.from(element.getElementsByTagName('*')))
    if (boxTags.has(box.localName)) unwrap(box);
}
