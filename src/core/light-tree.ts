/** A node of a tree that is not a parser's: of the safe tree, or of the normal form that becomes Markdown. */
export type LightNode = LightText | LightElement;

/** What all nodes share: their place. The names are the DOM's, since turndown's rules read them. */
abstract class Placed {
  parentNode: LightElement | null = null;
  previousSibling: LightNode | null = null;
  nextSibling: LightNode | null = null;

  get parentElement(): LightElement | null {
    return this.parentNode;
  }
}

/** A text. */
export class LightText extends Placed {
  readonly nodeType = 3;
  readonly nodeName = '#text';
  readonly firstChild = null;

  constructor(public nodeValue: string) {
    super();
  }
}

/**
 * An element: as much of the DOM's as those who write and read such trees and turndown's rules need. Nodes of a parser outside
 * browsers cost many times as much in time and memory, and on long pages they were most of both.
 */
export class LightElement extends Placed {
  readonly nodeType = 1;
  firstChild: LightNode | null = null;
  lastChild: LightNode | null = null;
  readonly nodeValue = null;
  private values: Map<string, string> | null = null;

  constructor(readonly localName: string) {
    super();
  }

  get nodeName(): string {
    return this.localName.toUpperCase();
  }

  getAttribute(name: string): string | null {
    return this.values?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.values?.has(name) === true;
  }

  setAttribute(name: string, value: string): void {
    this.values ??= new Map();
    this.values.set(name, value);
  }

  removeAttribute(name: string): void {
    this.values?.delete(name);
  }

  /** Names and values, in the order in which they were set first. */
  get attributes(): Iterable<readonly [name: string, value: string]> {
    return this.values ?? noAttributes;
  }

  /** Puts a node after all others; it leaves its place where it has one. */
  appendChild<Child extends LightNode>(node: Child): Child {
    return this.insert(node, null);
  }

  /** Puts a node before a child of this element. */
  insertBefore<Child extends LightNode>(node: Child, next: LightNode): Child {
    return this.insert(node, next);
  }

  /** Takes this element out of its parent. */
  remove(): void {
    detach(this);
  }

  get childNodes(): LightNode[] {
    const nodes: LightNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): LightElement[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get firstElementChild(): LightElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get lastElementChild(): LightElement | null {
    return elementFrom(this.lastChild, 'previousSibling');
  }

  get nextElementSibling(): LightElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): LightElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  /** The texts below. Recursive, as all that reads such trees may be: they nest no deeper than `sanitize/place.ts` allows. */
  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      text += node.nodeType === 3 ? node.nodeValue : node.textContent;
    return text;
  }

  private insert<Child extends LightNode>(node: Child, next: LightNode | null): Child {
    detach(node);
    const before = next === null ? this.lastChild : next.previousSibling;
    node.parentNode = this;
    node.previousSibling = before;
    node.nextSibling = next;
    if (before === null) this.firstChild = node;
    else before.nextSibling = node;
    if (next === null) this.lastChild = node;
    else next.previousSibling = node;
    return node;
  }
}

const noAttributes: readonly (readonly [string, string])[] = [];

/** An element with one text in it. */
export function elementOf(name: string, text: string): LightElement {
  const element = new LightElement(name);
  element.appendChild(new LightText(text));
  return element;
}

/** A copy of an element with all that is in it, in no tree. */
export function copyDeep(element: LightElement): LightElement {
  const copy = new LightElement(element.localName);
  for (const [name, value] of element.attributes) copy.setAttribute(name, value);
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    copy.appendChild(node.nodeType === 3 ? new LightText(node.nodeValue) : copyDeep(node));
  return copy;
}

/** A copy of an element with what of it comes first: texts, values of attributes and names of `size` UTF-16 units together. */
export function copyStart(element: LightElement, size: number): LightElement {
  const room = { left: size };
  const copyText = (text: string): LightText => {
    const start = text.slice(0, room.left).replace(/[\ud800-\udbff]$/, '');
    room.left -= text.length;
    return new LightText(start);
  };
  const copy = (from: LightElement): LightElement => {
    const to = new LightElement(from.localName);
    room.left -= from.localName.length;
    for (const [name, value] of from.attributes) {
      to.setAttribute(name, value);
      room.left -= value.length;
    }
    for (let node = from.firstChild; node !== null && room.left > 0; node = node.nextSibling)
      to.appendChild(node.nodeType === 3 ? copyText(node.nodeValue) : copy(node));
    return to;
  };
  return copy(element);
}

/** Whether an element stands in one of a name. */
export function isInside(element: LightElement, name: string): boolean {
  for (let outer = element.parentNode; outer !== null; outer = outer.parentNode)
    if (outer.localName === name) return true;
  return false;
}

/** The first element below another of one of some names, in document order; null where there is none. */
export function findIn(root: LightElement, names: ReadonlySet<string>): LightElement | null {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    const found = names.has(node.localName) ? node : findIn(node, names);
    if (found !== null) return found;
  }
  return null;
}

/** The elements of a name below another, in document order. */
export function findAllIn(root: LightElement, name: string, found: LightElement[] = []): LightElement[] {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (node.localName === name) found.push(node);
    findAllIn(node, name, found);
  }
  return found;
}

function elementFrom(node: LightNode | null, step: 'nextSibling' | 'previousSibling'): LightElement | null {
  let current = node;
  while (current !== null && current.nodeType !== 1) current = current[step];
  return current;
}

function detach(node: LightNode): void {
  const { parentNode, previousSibling, nextSibling } = node;
  if (parentNode === null) return;
  if (previousSibling === null) parentNode.firstChild = nextSibling;
  else previousSibling.nextSibling = nextSibling;
  if (nextSibling === null) parentNode.lastChild = previousSibling;
  else nextSibling.previousSibling = previousSibling;
  node.parentNode = null;
  node.previousSibling = null;
  node.nextSibling = null;
}
