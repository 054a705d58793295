import { parentElementOf } from '../parent-element';

/** A name that CSS takes as it stands. */
const plain = /^-?[A-Za-z_][\w-]*$/;

/**
 * A selector that matches one element of the light DOM and nothing else: its id where no other element has it, else its place below
 * the nearest element that has one. It holds for the page as it is now; `listStableSelectors` finds ones that hold for others too.
 * `null`: the element is in no document, or in a shadow tree.
 */
export function locate(element: Element): string | null {
  const page = element.ownerDocument;
  const steps: string[] = [];
  for (let at: Element | null = element; at !== null; at = parentElementOf(at)) {
    if (at === page.body) return ['body', ...steps].join(' > ');
    const anchor = anchorOf(at, page);
    if (anchor !== null) return [anchor, ...steps].join(' > ');
    if (at === page.documentElement) return null;
    steps.unshift(stepOf(at));
  }
  return null;
}

/** The host, in the page's light DOM, of the shadow trees that an element is in; the element itself where it is in none. */
export function hostInPage(element: Element): Element {
  let at = element;
  for (let root = at.getRootNode(); isShadowRoot(root); root = at.getRootNode()) at = root.host;
  return at;
}

function isShadowRoot(node: Node): node is ShadowRoot {
  return node.nodeType === 11 && 'host' in node;
}

function anchorOf(element: Element, page: Document): string | null {
  const id = element.getAttribute('id') ?? '';
  if (!plain.test(id)) return null;
  const selector = `#${id}`;
  return page.querySelectorAll(selector).length === 1 ? selector : null;
}

/** An element among its siblings. They are counted by tag, so that what scripts put between them changes as little as can be. */
export function stepOf(element: Element): string {
  const { localName } = element;
  if (!plain.test(localName)) return `:nth-child(${countBefore(element, () => true) + 1})`;
  const place = countBefore(element, (other) => other.localName === localName) + 1;
  return `${localName}:nth-of-type(${place})`;
}

function countBefore(element: Element, isCounted: (other: Element) => boolean): number {
  let count = 0;
  for (let other = element.previousElementSibling; other !== null; other = other.previousElementSibling)
    if (isCounted(other)) count += 1;
  return count;
}
