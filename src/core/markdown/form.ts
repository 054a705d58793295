/** A node of the normal form. */
export type FormNode = FormText | FormElement;

/** What the nodes of the normal form share: their place. The names are the DOM's, since turndown's rules read them. */
abstract class Placed {
  parentNode: FormElement | null = null;
  previousSibling: FormNode | null = null;
  nextSibling: FormNode | null = null;

  get parentElement(): FormElement | null {
    return this.parentNode;
  }
}

/** A text of the normal form. */
export class FormText extends Placed {
  readonly nodeType = 3;
  readonly nodeName = '#text';

  constructor(readonly nodeValue: string) {
    super();
  }
}

/**
 * An element of the normal form: as much of the DOM's as its writers and turndown's rules need. Nodes of a parser outside browsers
 * cost many times as much in time and memory, and on long pages they were most of both.
 */
export class FormElement extends Placed {
  readonly nodeType = 1;
  firstChild: FormNode | null = null;
  lastChild: FormNode | null = null;
  /** What an element that stands for HTML of the page is written from. */
  source: Element | null = null;
  private attributes: Map<string, string> | null = null;

  constructor(readonly localName: string) {
    super();
  }

  get nodeName(): string {
    return this.localName.toUpperCase();
  }

  getAttribute(name: string): string | null {
    return this.attributes?.get(name) ?? null;
  }

  hasAttribute(name: string): boolean {
    return this.attributes?.has(name) === true;
  }

  setAttribute(name: string, value: string): void {
    this.attributes ??= new Map();
    this.attributes.set(name, value);
  }

  /** Puts a node after all others; it leaves its place where it has one. */
  appendChild<Child extends FormNode>(node: Child): Child {
    return this.insert(node, null);
  }

  /** Puts a node before a child of this element. */
  insertBefore<Child extends FormNode>(node: Child, next: FormNode): Child {
    return this.insert(node, next);
  }

  /** Takes this element out of its parent. */
  remove(): void {
    detach(this);
  }

  get childNodes(): FormNode[] {
    const nodes: FormNode[] = [];
    for (let node = this.firstChild; node !== null; node = node.nextSibling) nodes.push(node);
    return nodes;
  }

  get children(): FormElement[] {
    return this.childNodes.filter((node) => node.nodeType === 1);
  }

  get firstElementChild(): FormElement | null {
    return elementFrom(this.firstChild, 'nextSibling');
  }

  get lastElementChild(): FormElement | null {
    return elementFrom(this.lastChild, 'previousSibling');
  }

  get nextElementSibling(): FormElement | null {
    return elementFrom(this.nextSibling, 'nextSibling');
  }

  get previousElementSibling(): FormElement | null {
    return elementFrom(this.previousSibling, 'previousSibling');
  }

  /** The texts below; it nests no deeper than the safe tree. */
  get textContent(): string {
    let text = '';
    for (let node = this.firstChild; node !== null; node = node.nextSibling)
      text += node.nodeType === 3 ? node.nodeValue : node.textContent;
    return text;
  }

  private insert<Child extends FormNode>(node: Child, next: FormNode | null): Child {
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

/** An element with one text in it. */
export function formOf(name: string, text: string): FormElement {
  const element = new FormElement(name);
  element.appendChild(new FormText(text));
  return element;
}

/** The elements of a name below another, in document order. */
export function findForms(root: FormElement, name: string, found: FormElement[] = []): FormElement[] {
  for (let node = root.firstChild; node !== null; node = node.nextSibling) {
    if (node.nodeType !== 1) continue;
    if (node.localName === name) found.push(node);
    findForms(node, name, found);
  }
  return found;
}

function elementFrom(node: FormNode | null, step: 'nextSibling' | 'previousSibling'): FormElement | null {
  let current = node;
  while (current !== null && current.nodeType !== 1) current = current[step];
  return current;
}

function detach(node: FormNode): void {
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
