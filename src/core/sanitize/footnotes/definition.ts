import { findFirst } from '../../find-first';
import { firstAfter } from '../../first-after';
import { isWithin } from '../tree';
import { isEmptyAnchor } from './empty-anchor';
import type { PageIndex } from './page-index';
import type { Reference } from './reference';

const holders = new Set('li p div aside dd section blockquote td tr'.split(' '));
/** A box named after one note, not after all of them. */
const noteBox =
  /(?:^|[\s_-])(?:_?(?:ftn|edn|fn|en)|foot-?note|end-?note|sdfootnote|sdendnote|note)(?:[\s_:.-]*\d+)?(?:$|\s)/i;
/** Longer texts are chapters that an index points to. */
const longestNote = 20_000;
/** Boxes around a note's first paragraph, at most: pages nest without end. */
const mostBoxes = 3;

/** Answers the element that holds a note's words, or null when the place a reference leads to is no note. */
export type FindDefinition = (reference: Reference) => Element | null;

/** `targets`: where all references of the page lead to. What was found is good until the page changes. */
export function makeDefinitionFinder(page: PageIndex, targets: ReadonlySet<Element>): FindDefinition {
  // Many references may lead into one box, which is read once.
  const kinds = new Map<Element, Kind>();
  const kindOf = (holder: Element): Kind => {
    const kind = kinds.get(holder) ?? readKind(holder);
    kinds.set(holder, kind);
    return kind;
  };
  const holdsOther = makeOtherTest(page, targets);
  return ({ link, target, isDeclared }) => {
    const found = findHolder(target, page.root);
    if (found === null || isWithin(link, found) || !isBehind(found, link, page)) return null;
    const holder = widen(found, link, holdsOther);
    const kind = kindOf(holder);
    return kind === 'note' || (kind === 'chapter' && isDeclared) ? holder : null;
  };
}

type Kind = 'note' | 'chapter' | 'other';

function readKind(holder: Element): Kind {
  const text = (holder.textContent ?? '').trim();
  if (text === '' || text.length > longestNote) return 'other';
  return findFirst(holder, 'h1,h2,h3,h4,h5,h6') === null ? 'note' : 'chapter';
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
function widen(found: Element, link: Element, holdsOther: OtherTest): Element {
  let holder = found;
  for (let boxes = 0; boxes < mostBoxes; boxes++) {
    const parent = holder.parentElement;
    if (parent === null) break;
    const isRow = holder.localName === 'td' && parent.localName === 'tr';
    const names = `${parent.id} ${parent.getAttribute('class') ?? ''}`;
    const isBox = holders.has(parent.localName) && noteBox.test(names);
    if (!isRow && !isBox) break;
    if (isWithin(link, parent) || holdsOther(parent, holder)) break;
    holder = parent;
  }
  return holder;
}

/** Whether a box holds targets of references that are not in one of its boxes; that the box itself is one does not count. */
type OtherTest = (box: Element, inner: Element) => boolean;

/** Targets of one box stand one after another in the page's order: a page may have thousands of them. */
function makeOtherTest({ order }: PageIndex, targets: ReadonlySet<Element>): OtherTest {
  const placeOf = (element: Element): number => order.get(element) ?? 0;
  const places = Array.from(targets, placeOf).sort((one, other) => one - other);
  const countIn = (element: Element): number =>
    firstAfter(places, placeOf(lastInside(element))) - firstAfter(places, placeOf(element) - 1);
  return (box, inner) => countIn(box) - Number(targets.has(box)) > countIn(inner);
}

function lastInside(element: Element): Element {
  let last = element;
  while (last.lastElementChild !== null) last = last.lastElementChild;
  return last;
}
