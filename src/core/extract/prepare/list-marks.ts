import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';
import { statedSides } from '../stated-sides';

/** What a style sheet or a program draws before an item. Dashes and stars are signs of other things too. */
const mark = /^[•·‣◦▪▫■□●○]$/;
/** Items of a list, at least, for their picture to be a mark; characters that show an item to be text; pixels of what is none. */
const [fewestAlike, shortestText, large] = [3, 2, 100];

/** Drops the mark that a page writes or draws before an item itself: the list has marks of its own. */
export function dropListMarks(root: Element): void {
  const seen = new Set<Element>();
  for (const item of Array.from(root.getElementsByTagName('li'))) {
    const list = item.parentElement;
    if (list !== null && !seen.has(list)) dropDrawn(list);
    if (list !== null) seen.add(list);
    const first = item.firstElementChild;
    if (first === null || first.localName !== 'span' || first.nextSibling === null) continue;
    if (first.firstElementChild !== null || first.hasAttribute('id')) continue;
    const before = first.previousSibling;
    const isFirst = before === null || (before.textContent ?? '').trim() === '';
    if (isFirst && mark.test((first.textContent ?? '').trim())) first.remove();
  }
}

/** Drops the picture that all the items of a list begin with: Readability takes a list of such for a gallery. */
function dropDrawn(list: Element): void {
  const first = list.firstElementChild;
  if (first === null || findMark(first) === null) return;
  const items = Array.from(list.children);
  const marks = items.map(findMark);
  const source = marks[0]?.getAttribute('src') ?? '';
  const isDrawn = marks.length >= fewestAlike && marks.every((one) => one?.getAttribute('src') === source);
  if (isDrawn && source !== '') for (const one of marks) one?.remove();
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
