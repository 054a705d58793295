import { boxTags } from '../extract/blocks/read-blocks';
import type { PageMap } from '../extract/page-map';

/** Elements that stand for themselves though they are no boxes. */
const whole = /^(?:img|picture|video|iframe|pre|svg|math)$/;

/** The part of a page that is meant when an element is pointed at: the picture, else the box around the words. */
export function findUnit(element: Element): Element {
  let unit = element;
  for (let at: Element | null = element; at !== null; at = at.parentElement) {
    unit = at;
    if (whole.test(at.localName) || boxTags.has(at.localName)) break;
  }
  return unit;
}

/** The parts that the arrow keys go to, one after another in the page's order: the box of every line, and every picture. */
export function listUnits({ blocks, pictures }: PageMap): Element[] {
  const lines = blocks.flatMap(({ nodes: [first] }) => first?.parentElement ?? []).map(findUnit);
  const units = new Set([...lines, ...pictures.map(({ element }) => element)]);
  return [...units].toSorted((one, other) => ((one.compareDocumentPosition(other) & 4) !== 0 ? -1 : 1));
}

/** The nearest part around an element that holds more than it: what "wider" means. `null`: it is the body. */
export function findWider(element: Element): Element | null {
  const words = element.textContent ?? '';
  let wider = element.parentElement;
  while (wider !== null && wider.localName !== 'body' && isNoMore(wider, words)) wider = wider.parentElement;
  return wider === null || wider.localName === 'html' ? null : wider;
}

function isNoMore(around: Element, words: string): boolean {
  return (
    around.getElementsByTagName('img').length === 0 && (around.textContent ?? '').trim() === words.trim()
  );
}
