/** The node that follows another and everything inside it, below `root`; null at the end. Iterative walks go on with it. */
export function nextOutside(from: Node, root: Element): Node | null {
  let node: Node | null = from;
  while (node !== null && node !== root) {
    const next = node.nextSibling;
    if (next !== null) return next;
    node = node.parentNode;
  }
  return null;
}
