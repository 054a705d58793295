import type { PageBlocks } from '../blocks/page-blocks';
import { eachText } from '../each-text';

/** A list that others were joined to: its last block, so that it is not read again for each of them. */
interface Run {
  list: Element;
  last: number;
}

/**
 * Joins lists that an editor has cut up: of one name, one right behind the other in the page too, of an item each. What stands between
 * two lists of the content may have been cut, and lists of several items may be of two kinds.
 */
export function joinLists(content: Element, page: PageBlocks): void {
  let run: Run = { list: content, last: -1 };
  for (const list of Array.from(content.querySelectorAll('ul + ul'))) {
    const before = list.previousElementSibling;
    if (before?.localName !== 'ul' || !hasOneItem(list) || hasTextBetween(before, list)) continue;
    if (before !== run.list) {
      if (!hasOneItem(before)) continue;
      run = { list: before, last: indexesOf(before, page.indexOf).at(-1) ?? -1 };
    }
    const indexes = indexesOf(list, page.indexOf);
    if (!areNeighbours(run.last, indexes[0] ?? -1, page)) continue;
    run.last = indexes.at(-1) ?? -1;
    while (list.firstChild !== null) before.appendChild(list.firstChild);
    // The white space with it, which would be walked through for each list that follows.
    while (list.previousSibling !== null && list.previousSibling !== before) list.previousSibling.remove();
    list.remove();
  }
}

function hasOneItem({ firstElementChild: first, lastElementChild: last }: Element): boolean {
  return first !== null && first === last;
}

function hasTextBetween(before: Element, list: Element): boolean {
  let node = list.previousSibling;
  while (node !== null && node !== before && (node.nodeValue ?? '').trim() === '')
    node = node.previousSibling;
  return node !== before;
}

/** Whether two lists, of which one ends with a block and the other begins with one, stand side by side in the page. */
function areNeighbours(last: number, first: number, { boxes, blocks }: PageBlocks): boolean {
  const poolAt = (index: number): number => boxes[blocks[index]?.box ?? -1]?.pool ?? -1;
  const [one, other] = [boxes[poolAt(last)], boxes[poolAt(first)]];
  if (one?.tag !== 'ul' || other === undefined || one.kind !== other.kind) return false;
  if (one.parent !== other.parent || one.position + 1 !== other.position) return false;
  for (let index = last + 1; index < first; index++) {
    const pool = boxes[poolAt(index)];
    if (pool !== one && pool !== other) return false;
  }
  return true;
}

/** The blocks of a list's texts. */
function indexesOf(list: Element, indexOf: PageBlocks['indexOf']): number[] {
  const found: number[] = [];
  eachText(list, (node) => {
    const index = indexOf.get(node);
    if (index !== undefined) found.push(index);
  });
  return found;
}
