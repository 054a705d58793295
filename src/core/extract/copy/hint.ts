import type { NodeReader } from './node-reader';

/** An element's class, id and role in one string, read without asking the element's own properties. */
export function clobberFreeHint(element: Element, read: NodeReader): string {
  return ['class', 'id', 'role'].map((name) => read.attributeOf(element, name) ?? '').join(' ');
}
