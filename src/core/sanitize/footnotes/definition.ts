import { findFirst } from '../../find-first';
import { isWithin } from '../tree';
import { isEmptyAnchor } from './empty-anchor';
import type { PageIndex } from './page-index';
import type { Reference } from './reference';

const holders = new Set(['li', 'p', 'div', 'aside', 'dd', 'section', 'blockquote', 'td', 'tr']);
/** A box named after one note, not after all of them. */
const noteBox =
  /(?:^|[\s_-])(?:_?(?:ftn|edn|fn|en)|foot-?note|end-?note|sdfootnote|sdendnote|note)(?:[\s_:.-]*\d+)?(?:$|\s)/i;
/** Longer texts are chapters that an index points to. */
const longestNote = 20_000;

/** The element that holds a note's words, or null when the place a reference leads to is no note. */
export function findDefinition(
  reference: Reference,
  page: PageIndex,
  targets: ReadonlySet<Element>,
): Element | null {
  const found = findHolder(reference.target, page.root);
  if (found === null || isWithin(reference.link, found) || !isBehind(found, reference.link, page))
    return null;
  const holder = widen(found, reference.link, targets);
  const text = (holder.textContent ?? '').trim();
  if (text === '' || text.length > longestNote) return null;
  const isChapter = findFirst(holder, 'h1,h2,h3,h4,h5,h6') !== null;
  return isChapter && !reference.isDeclared ? null : holder;
}

function findHolder(target: Element, root: Element): Element | null {
  let current: Element | null = target;
  while (current !== null && current !== root && !holders.has(current.localName)) {
    if (current.localName === 'dt') return nextOf(current, 'dd');
    if (isEmptyAnchor(current) && current.parentElement === root) return nextHolder(current);
    current = current.parentElement;
  }
  return current === root ? null : current;
}

function nextOf(element: Element, name: string): Element | null {
  const next = element.nextElementSibling;
  return next?.localName === name ? next : null;
}

/** An anchor may stand between the notes, before its own. */
function nextHolder(anchor: Element): Element | null {
  const next = anchor.nextElementSibling;
  return next !== null && holders.has(next.localName) ? next : null;
}

function isBehind(holder: Element, link: Element, page: PageIndex): boolean {
  return (page.order.get(holder) ?? 0) > (page.order.get(link) ?? 0);
}

/** A cell's row, and the box around the first of a note's paragraphs, when it is a box for this note alone. */
function widen(found: Element, link: Element, targets: ReadonlySet<Element>): Element {
  let holder = found;
  for (let parent = holder.parentElement; parent !== null; parent = holder.parentElement) {
    const isRow = holder.localName === 'td' && parent.localName === 'tr';
    const names = `${parent.id} ${parent.getAttribute('class') ?? ''}`;
    const isBox = holders.has(parent.localName) && noteBox.test(names);
    if (!isRow && !isBox) break;
    if (isWithin(link, parent) || holdsOther(parent, holder, targets)) break;
    holder = parent;
  }
  return holder;
}

function holdsOther(parent: Element, holder: Element, targets: ReadonlySet<Element>): boolean {
  for (const target of targets)
    if (isWithin(target, parent) && !isWithin(target, holder) && target !== parent) return true;
  return false;
}
