import type { Flavour } from '../flavours';
import { findAllIn, LightElement } from '../../light-tree';
import { needsBlankLine } from './blank-lines';

/**
 * Puts the blocks of a normal form into one list of lists, each below the heading it belongs to, as outliners keep their pages.
 * A list becomes items of its own level.
 */
export function makeOutline(root: LightElement, flavour: Flavour): void {
  for (const list of findAllIn(root, 'ul').reverse()) liftFirst(list);
  const blocks = root.children;
  const top = makeList();
  const open: { level: number; list: LightElement }[] = [{ level: 0, list: top }];
  for (const block of blocks) {
    const level = /^h[1-6]$/.test(block.localName) ? Number(block.localName.charAt(1)) : 7;
    while (open.length > 1 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const parent = open.at(-1)?.list ?? top;
    const items = block.localName === 'ul' ? block.children : [wrap(block)];
    for (const item of items) {
      if (needsBlankLine(item, flavour)) item.setAttribute('data-loose', 'true');
      parent.appendChild(item);
    }
    if (block.parentNode === root) block.remove();
    if (level < 7) open.push({ level, list: addList(items[0] ?? parent) });
  }
  for (const list of findAllIn(top, 'ul').reverse()) if (list.firstChild === null) list.remove();
  for (const item of findAllIn(top, 'li')) beginBelow(item);
  // mldoc knows `1.` only; each block is an item, so that no two lists stand in a row.
  for (const list of findAllIn(top, 'ol')) list.setAttribute('data-other', 'false');
  if (top.firstChild !== null) root.appendChild(top);
}

/** What mldoc reads as text behind a bullet. */
const needsLine = new Set(['table', 'hr', 'ol']);

function beginBelow(item: LightElement): void {
  const isBullet = item.parentNode?.localName === 'ul';
  if (isBullet && needsLine.has(item.firstElementChild?.localName ?? '')) item.setAttribute('data-below', '');
}

/** A list that an item begins with: its items stand before the rest of that one, since two bullets in a line are read as one. */
function liftFirst(list: LightElement): void {
  const item = list.parentElement;
  const outer = item?.parentElement;
  if (item?.localName !== 'li' || item.firstElementChild !== list || outer?.localName !== 'ul') return;
  for (const inner of list.children) outer.insertBefore(inner, item);
  list.remove();
  if (item.firstChild === null) item.remove();
}

function wrap(block: LightElement): LightElement {
  const item = new LightElement('li');
  item.appendChild(block);
  return item;
}

function addList(item: LightElement): LightElement {
  return item.appendChild(makeList());
}

function makeList(): LightElement {
  const list = new LightElement('ul');
  list.setAttribute('data-loose', 'false');
  return list;
}
