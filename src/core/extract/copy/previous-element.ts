import type { CopyContext } from './context';

/** The element right before, of those that share the parent. */
export function previousElement(element: Element, { read }: CopyContext): Node | null {
  const parent = read.parentOf(element);
  let before: Node | null = null;
  let node = parent === null ? null : read.firstChildOf(parent);
  for (; node !== null && node !== element; node = read.nextSiblingOf(node))
    if (read.typeOf(node) === 1) before = node;
    else if (read.typeOf(node) === 3 && (read.valueOf(node) ?? '').trim() !== '') before = null;
  return before;
}
