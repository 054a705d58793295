/** The first element below `root` that a selector matches. DOMs outside browsers answer `undefined` where browsers say `null`. */
export function firstMatch(root: Document | Element, selector: string): Element | null {
  return root.querySelector(selector) ?? null;
}
