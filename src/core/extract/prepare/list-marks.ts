import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';

/** What a style sheet or a program draws before an item. Dashes and stars are signs of other things too. */
const mark = /^[•·‣◦▪▫■□●○]$/;
/** Items that begin with the same picture, at least, for it to be a mark; characters that show an item to be text. */
const [fewestAlike, shortestText] = [3, 2];

/** Drops the mark that a page writes or draws before an item itself: the list has marks of its own. */
export function dropListMarks(root: Element): void {
  const drawn = new Map<string, Element[]>();
  for (const item of Array.from(root.getElementsByTagName('li'))) {
    const picture = findMark(item);
    const source = picture?.getAttribute('src') ?? '';
    if (picture !== null && source !== '') {
      const alike = drawn.get(source);
      if (alike === undefined) drawn.set(source, [picture]);
      else alike.push(picture);
    }
    const first = item.firstElementChild;
    if (first === null || first.localName !== 'span' || first.nextSibling === null) continue;
    if (first.firstElementChild !== null || first.hasAttribute('id')) continue;
    const before = first.previousSibling;
    const isFirst = before === null || (before.textContent ?? '').trim() === '';
    if (isFirst && mark.test((first.textContent ?? '').trim())) first.remove();
  }
  for (const alike of drawn.values())
    if (alike.length >= fewestAlike) for (const picture of alike) picture.remove();
}

/** The only picture of an item, before all its text: Readability takes a list of such for a gallery. */
function findMark(item: Element): Element | null {
  const picture = findFirst(item, 'img');
  if (picture === null || picture.closest('a, figure, picture, table') !== null || hasMark(picture))
    return null;
  if (item.getElementsByTagName('img').length > 1) return null;
  let node: Node = picture;
  while (node !== item) {
    for (let before = node.previousSibling; before !== null; before = before.previousSibling)
      if ((before.textContent ?? '').trim() !== '') return null;
    if (node.parentNode === null) return null;
    node = node.parentNode;
  }
  return (item.textContent ?? '').trim().length >= shortestText ? picture : null;
}
