/** The first match of a selector below a node, or null. DOMs outside browsers answer `undefined` where browsers say `null`. */
export function findFirst(root: Document | Element, selector: string): Element | null {
  return root.querySelector(selector) ?? null;
}
