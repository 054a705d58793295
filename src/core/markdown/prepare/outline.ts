import type { Flavour } from '../flavours';
import { needsBlankLine } from './blank-lines';

/**
 * Puts the blocks of a normal form into one list of lists, each below the heading it belongs to, as outliners keep their pages.
 * A list becomes items of its own level.
 */
export function makeOutline(root: Element, flavour: Flavour): void {
  for (const list of Array.from(root.querySelectorAll('li > ul')).reverse()) liftFirst(list);
  const blocks = Array.from(root.children);
  const page = root.ownerDocument;
  const top = makeList(page);
  const open: { level: number; list: Element }[] = [{ level: 0, list: top }];
  for (const block of blocks) {
    const level = /^h[1-6]$/.test(block.localName) ? Number(block.localName.charAt(1)) : 7;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.list ?? top;
    const items = block.localName === 'ul' ? Array.from(block.children) : [wrap(block)];
    for (const item of items) {
      if (needsBlankLine(item, flavour)) item.setAttribute('data-loose', 'true');
      parent.appendChild(item);
    }
    if (block.parentNode === root) block.remove();
    if (level < 7) open.push({ level, list: addList(items[0] ?? parent) });
  }
  for (const { list } of [...findLists(top)].reverse()) if (list.firstChild === null) list.remove();
  if (top.firstChild !== null) root.appendChild(top);
}

/** A list that an item begins with: its items stand before the rest of that one, since two bullets in a line are read as one. */
function liftFirst(list: Element): void {
  const item = list.parentElement;
  if (item === null || item.firstElementChild !== list || item.parentElement?.localName !== 'ul') return;
  for (const inner of Array.from(list.children)) item.before(inner);
  list.remove();
  if (item.firstChild === null) item.remove();
}

function findLists(top: Element): { list: Element }[] {
  return Array.from(top.querySelectorAll('ul'), (list) => ({ list }));
}

function wrap(block: Element): Element {
  const item = block.ownerDocument.createElement('li');
  item.appendChild(block);
  return item;
}

function addList(item: Element): Element {
  return item.appendChild(makeList(item.ownerDocument));
}

function makeList(page: Document): Element {
  const list = page.createElement('ul');
  list.setAttribute('data-loose', 'false');
  return list;
}
