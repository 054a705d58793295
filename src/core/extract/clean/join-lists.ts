import type { PageBlocks } from '../blocks/page-blocks';
import { eachText } from '../each-text';

/** A list of so few items is part of one, where another of its kind stands right beside it. */
const few = 2;

/**
 * Joins lists that an editor has cut up: of one name, one right behind the other in the page too, of a few items. What stands between
 * two lists of the content may have been cut.
 */
export function joinLists(content: Element, page: PageBlocks): void {
  for (const list of Array.from(content.querySelectorAll('ul + ul'))) {
    const before = list.previousElementSibling;
    if (before?.localName !== 'ul' || Math.min(before.children.length, list.children.length) > few) continue;
    if (hasTextBetween(before, list) || !areNeighbours(before, list, page)) continue;
    while (list.firstChild !== null) before.appendChild(list.firstChild);
    list.remove();
  }
}

function hasTextBetween(before: Element, list: Element): boolean {
  let node = list.previousSibling;
  while (node !== null && node !== before && (node.nodeValue ?? '').trim() === '')
    node = node.previousSibling;
  return node !== before;
}

function areNeighbours(before: Element, list: Element, { boxes, blocks, indexOf }: PageBlocks): boolean {
  const last = indexesOf(before, indexOf).at(-1) ?? -1;
  const first = indexesOf(list, indexOf)[0] ?? -1;
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
