import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';
import { statedSides } from '../stated-sides';

/** What a style sheet or a program draws before an item. Dashes and stars are signs of other things too. */
const mark = /^[•·‣◦▪▫■□●○]$/;
/** Items of a list, at least, for their picture to be a mark; characters that show an item to be text; pixels of what is none. */
const [fewestAlike, shortestText, large] = [3, 2, 100];

/** Drops the mark that a page writes or draws before an item itself: the list has marks of its own. */
export function dropListMarks(root: Element): void {
  dropDrawn(root);
  for (const first of Array.from(root.querySelectorAll('li > span:first-child'))) {
    if (first.nextSibling === null || first.firstElementChild !== null || first.hasAttribute('id')) continue;
    const before = first.previousSibling;
    const isFirst = before === null || (before.textContent ?? '').trim() === '';
    if (isFirst && mark.test((first.textContent ?? '').trim())) first.remove();
  }
}

/**
 * Drops the picture that all the items of a list begin with: Readability takes a list of such for a gallery. Short lists of one kind
 * are counted as one: the points for and against each of several things.
 */
function dropDrawn(root: Element): void {
  const drawn = new Map<string, Element[]>();
  // What begins with anything else than an item has one without a mark.
  for (const { parentElement: list } of Array.from(root.querySelectorAll('li:first-child'))) {
    const marks = list === null ? [] : marksOf(list);
    const source = marks[0]?.getAttribute('src') ?? '';
    if (source === '' || !marks.every((one) => one.getAttribute('src') === source)) continue;
    const kind = `${list?.getAttribute('class') ?? ''} ${source}`;
    const others = drawn.get(kind);
    if (others === undefined) drawn.set(kind, marks);
    else for (const one of marks) others.push(one);
  }
  for (const marks of drawn.values()) if (marks.length >= fewestAlike) for (const one of marks) one.remove();
}

/** The marks of a list's items; none: one of them has none. */
function marksOf(list: Element): Element[] {
  const marks: Element[] = [];
  for (let item = list.firstElementChild; item !== null; item = item.nextElementSibling) {
    const found = findMark(item);
    if (found === null) return [];
    marks.push(found);
  }
  return marks;
}

/** The only picture of an item, a small one, before all its text. */
function findMark(item: Element): Element | null {
  const picture = item.localName === 'li' ? findFirst(item, 'img') : null;
  if (picture === null || picture.closest('a, figure, picture, table') !== null || hasMark(picture))
    return null;
  if (statedSides(picture).some((side) => side >= large) || item.getElementsByTagName('img').length > 1)
    return null;
  let node: Node = picture;
  while (node !== item) {
    for (let before = node.previousSibling; before !== null; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '') return null;
    if (node.parentNode === null) return null;
    node = node.parentNode;
  }
  return (item.textContent ?? '').trim().length >= shortestText ? picture : null;
}
