/**
 * The first element below another, in document order, of one of some names; null where there is none. A walk of our own: parsers
 * outside browsers compile a selector and look through the whole tree for each.
 */
export function findElement(root: Element, names: ReadonlySet<string>): Element | null {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 1 && names.has((node as Element).localName)) return node as Element;
    node = node.firstChild ?? nextOutside(node, root);
  }
  return null;
}

/** All elements below another, in document order, of one of some names, or of any. */
export function findElements(root: Element, names: ReadonlySet<string> | null): Element[] {
  const found: Element[] = [];
  let node: Node | null = root.firstChild;
  while (node !== null) {
    if (node.nodeType === 1 && (names === null || names.has((node as Element).localName)))
      found.push(node as Element);
    node = node.firstChild ?? nextOutside(node, root);
  }
  return found;
}

function nextOutside(node: Node, root: Element): Node | null {
  let current: Node | null = node;
  while (current !== null && current !== root) {
    const next: Node | null = current.nextSibling;
    if (next !== null) return next;
    current = current.parentNode;
  }
  return null;
}
