/**
 * Mends what Readability needs of domino, the DOM of Node, and finds otherwise there: lists of elements that can be looped over,
 * children that are up to date when they are asked for by number, and an `id` that is known of when its attribute node is set.
 * Does nothing in browsers.
 */
export function mendForReadability(copy: Document): void {
  const lists: object | null = Reflect.getPrototypeOf(copy.getElementsByTagName('p'));
  if (lists === null || Symbol.iterator in lists) return;
  Object.defineProperty(lists, Symbol.iterator, { value: Array.prototype[Symbol.iterator] });
  mendElements(copy.body);
}

/** Domino's own members cannot be redefined: the prototype of HTML elements, just below theirs, hides them. */
function mendElements(element: Element): void {
  let prototype: object | null = Reflect.getPrototypeOf(element);
  let above: object | null = prototype;
  while (above !== null && !Object.hasOwn(above, 'children')) {
    prototype = above;
    above = Reflect.getPrototypeOf(above);
  }
  if (prototype === null || above === null) return;
  const readChildren = Reflect.getOwnPropertyDescriptor(above, 'children')?.get;
  Object.defineProperty(prototype, 'children', {
    get(this: Element): unknown {
      const children = readChildren?.call(this) as HTMLCollection;
      // Reading the length renews the numbers.
      return children.length === 0 ? [] : children;
    },
  });
  Object.defineProperty(prototype, 'setAttributeNode', {
    value(this: Element, { name, value }: Attr): void {
      this.setAttribute(name, value);
    },
  });
}
