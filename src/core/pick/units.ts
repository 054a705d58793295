import { boxTags } from '../extract/blocks/tags';
import { hasOwnText } from '../extract/own-text';
import type { PageMap } from '../extract/page-map';
import { parentElementOf } from '../parent-element';

/** Elements that stand for themselves though they are no boxes. */
const whole = /^(?:img|picture|video|iframe|pre|svg|math)$/;

/** The part of a page that is meant when an element is pointed at: the picture, else the box around the words. */
export function findUnit(element: Element): Element {
  let unit = element;
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    unit = at;
    if (whole.test(at.localName) || boxTags.has(at.localName)) break;
  }
  return findOuter(unit);
}

/** Boxes that stand for more than what they hold now. */
const framing = new Set('html body main article section td th'.split(' '));

/** The outermost box with nothing in it but an element: a promo rather than its only paragraph, by which it is known on other pages too. */
function findOuter(element: Element): Element {
  let outer = element;
  for (let around = parentElementOf(outer); around !== null; around = parentElementOf(outer)) {
    if (framing.has(around.localName) || around.children.length > 1 || hasOwnText(around)) break;
    outer = around;
  }
  return outer;
}

/** The parts that the arrow keys go to, one after another in the page's order: the box of every line, and every picture. */
export function listUnits({ blocks, pictures }: PageMap): Element[] {
  const lines = blocks.flatMap(({ nodes: [first] }) => (first && parentElementOf(first)) ?? []).map(findUnit);
  const units = new Set([...lines, ...pictures.map(({ element }) => element)]);
  return [...units].toSorted((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
}

/** The nearest part around an element that holds more than it: what "wider" means. `null`: it is the body. */
export function findWider(element: Element): Element | null {
  const words = element.textContent ?? '';
  let wider = parentElementOf(element);
  while (wider !== null && wider.localName !== 'body' && isNoMore(wider, words))
    wider = parentElementOf(wider);
  return wider === null || wider.localName === 'html' ? null : wider;
}

function isNoMore(around: Element, words: string): boolean {
  return (
    around.getElementsByTagName('img').length === 0 && (around.textContent ?? '').trim() === words.trim()
  );
}
