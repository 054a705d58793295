/** The first match of a selector below an element, or null. The parser's own `querySelector` answers `undefined` for none. */
export function findFirst(element: Element, selector: string): Element | null {
  return element.querySelector(selector) ?? null;
}
