import { method } from '../copy/node-reader';

/** So many elements of one selector are taken. */
const most = 2_000;

/**
 * The elements of a live page that a selector matches, in the page's order; none where it is no selector. Asked by the prototype's
 * own method, since a page's picture may be named `querySelectorAll`.
 */
export function findMatches(page: Document, selector: string): Element[] {
  const root = page.documentElement;
  const find = method<[string], ArrayLike<Element>>(root, 'querySelectorAll');
  if (find === null) return [];
  try {
    return Array.from(find(root, selector)).slice(0, most);
  } catch {
    // What is no selector matches nothing, and is told of as such.
    return [];
  }
}
