/**
 * Reads nodes of a hostile page by the getters of the DOM's own prototypes. A `<form>` with a control named `parentNode` or
 * `attributes` answers `form.parentNode` with that control (DOM clobbering, safety T5); a getter taken from the prototype does not.
 */
export interface NodeReader {
  typeOf(node: Node): number;
  firstChildOf(node: Node): Node | null;
  /** Asking for the first child makes an object for it. */
  hasChildren(node: Node): boolean;
  nextSiblingOf(node: Node): Node | null;
  parentOf(node: Node): Node | null;
  /** The document or shadow root that holds the node. */
  rootOf(node: Node): Node | null;
  contains(node: Node, other: Node): boolean;
  valueOf(node: Node): string | null;
  textOf(node: Node): string | null;
  nameOf(element: Element): string;
  namespaceOf(element: Element): string | null;
  hasAttributes(element: Element): boolean;
  attributeNamesOf(element: Element): string[];
  attributeOf(element: Element, name: string): string | null;
  shadowRootOf(element: Element): Node | null;
  /** Nodes that a shadow tree's slot shows; empty when it shows its own children. */
  assignedNodesOf(slot: Element): Node[];
  /** The address and size of the picture as the browser shows it; `null` while it shows none. */
  shownPictureOf(image: Element): ShownPicture | null;
}

/** A loaded picture: its address and natural size in pixels. */
export interface ShownPicture {
  address: string;
  width: number;
  height: number;
}

const htmlNamespace = 'http://www.w3.org/1999/xhtml';

type Getter<T> = (node: Node) => T;

/** Takes the getters off fresh elements of an inert document, so that no global of the page is asked. */
export function makeNodeReader(inert: Document): NodeReader {
  const probe = inert.createElement('div');
  const image = inert.createElement('img');
  const nameOf = getter<string>(probe, 'localName');
  const namespaceOf = getter<string | null>(probe, 'namespaceURI');
  const isHtml = (node: Node, name: string): boolean =>
    nameOf(node) === name && namespaceOf(node) === htmlNamespace;
  const currentSrc = getter<string | undefined>(image, 'currentSrc');
  const naturalWidth = getter<number | undefined>(image, 'naturalWidth');
  let assignedNodes: ((node: Node) => Node[]) | null = null;
  const naturalHeight = getter<number | undefined>(image, 'naturalHeight');
  return {
    typeOf: getter(probe, 'nodeType'),
    firstChildOf: getter(probe, 'firstChild'),
    hasChildren: method<[], boolean>(probe, 'hasChildNodes') ?? (() => true),
    nextSiblingOf: getter(probe, 'nextSibling'),
    parentOf: getter(probe, 'parentNode'),
    rootOf: method<[], Node>(probe, 'getRootNode') ?? ((node) => node.ownerDocument),
    contains: method<[Node], boolean>(probe, 'contains') ?? (() => false),
    valueOf: getter(inert.createTextNode(''), 'nodeValue'),
    textOf: getter(probe, 'textContent'),
    nameOf,
    namespaceOf,
    hasAttributes: method<[], boolean>(probe, 'hasAttributes') ?? (() => true),
    attributeNamesOf: readNames(probe),
    attributeOf: method<[string], string | null>(probe, 'getAttribute') ?? (() => null),
    shadowRootOf: getter(probe, 'shadowRoot'),
    assignedNodesOf(node) {
      if (!isHtml(node, 'slot')) return [];
      // Few pages have slots: the method is looked up at the first.
      assignedNodes ??= method<[], Node[]>(inert.createElement('slot'), 'assignedNodes') ?? (() => []);
      return assignedNodes(node);
    },
    shownPictureOf(node) {
      // `amp-img` and its like stand for pictures too, and the getters refuse what is no HTML image.
      if (!isHtml(node, 'img')) return null;
      const address = currentSrc(node) ?? '';
      const width = naturalWidth(node) ?? 0;
      return address === '' || width === 0 ? null : { address, width, height: naturalHeight(node) ?? 0 };
    },
  };
}

/** The method of that name on an object's prototypes, to be called on any node; `null` where there is none. */
export function method<A extends [first?: unknown, second?: unknown], R>(
  probe: object,
  name: string,
): ((node: Node, ...args: A) => R) | null {
  const found: unknown = findDescriptor(probe, name)?.value;
  if (typeof found !== 'function') return null;
  const call = found as (this: Node, ...args: unknown[]) => R;
  // No method of the DOM that is taken so has more arguments, or minds one that is undefined; spreading them costs half the call.
  return (node, first?: unknown, second?: unknown) => call.call(node, first, second);
}

/**
 * The getter of that name on an object's prototypes, to be called on any node of its kind. DOMs outside browsers keep plain properties
 * instead of getters; nothing can clobber those.
 */
export function getter<T>(probe: object, name: string): Getter<T> {
  const get = findDescriptor(probe, name)?.get as ((this: Node) => T) | undefined;
  if (get === undefined) return (node) => Reflect.get(node, name) as T;
  // Measured on 100,000 nodes: twice as fast as a bound function.
  return (node) => get.call(node);
}

function findDescriptor(probe: object, name: string): PropertyDescriptor | undefined {
  let prototype: object | null = Reflect.getPrototypeOf(probe);
  while (prototype !== null) {
    const descriptor = Reflect.getOwnPropertyDescriptor(prototype, name);
    if (descriptor !== undefined) return descriptor;
    prototype = Reflect.getPrototypeOf(prototype);
  }
  return undefined;
}

function readNames(probe: Element): (element: Element) => string[] {
  const names = method<[], string[]>(probe, 'getAttributeNames');
  if (names !== null) return names;
  const attributesOf = getter<NamedNodeMap>(probe, 'attributes');
  return (element) => Array.from(attributesOf(element), (attribute) => attribute.name);
}
