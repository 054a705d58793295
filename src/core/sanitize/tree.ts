/** What `walk` calls. */
export interface Visitor {
  /** Whether to visit the node's children, and `leave` it afterwards. */
  enter(node: Node): boolean;
  /** After the last child of an element that was entered. */
  leave(element: Element): void;
}

/** Visits everything below `root` in document order, without recursion: an untrusted tree can be 20,000 levels deep. */
export function walk(root: Element, visitor: Visitor): void {
  let node: Node | null = root.firstChild;
  while (node !== null) {
    const wasEntered = visitor.enter(node);
    if (wasEntered && node.firstChild !== null) {
      node = node.firstChild;
      continue;
    }
    if (wasEntered) visitor.leave(node as Element);
    node = following(node, root, visitor);
  }
}

function following(node: Node, root: Element, visitor: Visitor): Node | null {
  let current: Node = node;
  while (current.nextSibling === null) {
    const parent = current.parentNode;
    if (parent === null || parent === root) return null;
    visitor.leave(parent as Element);
    current = parent;
  }
  return current.nextSibling;
}

/** Whether an element's class attribute holds a name. */
export function hasClass(element: Element, name: string): boolean {
  const classes = element.getAttribute('class');
  return classes !== null && ` ${classes.replace(/\s+/g, ' ')} `.includes(` ${name} `);
}

/** Whether there is more than white space below an element. */
export function hasText(root: Element): boolean {
  let isFound = false;
  walk(root, {
    enter(node) {
      isFound ||= node.nodeType === 3 && /\S/.test(node.nodeValue ?? '');
      return !isFound && node.nodeType === 1;
    },
    leave() {
      /* Nothing ends here. */
    },
  });
  return isFound;
}

/** Whether an element is another or an ancestor of it. `contains` of the parser outside the browser counts siblings. */
export function isWithin(inner: Node, outer: Element): boolean {
  for (let node: Node | null = inner; node !== null; node = node.parentNode) if (node === outer) return true;
  return false;
}

/** An element, its only child, the only child of that, and so on. */
export function onlyChildren(element: Element): Element[] {
  const chain = [element];
  for (let inner = element; inner.children.length === 1 && chain.length < 5;) {
    inner = inner.children[0] ?? inner;
    chain.push(inner);
  }
  return chain;
}
