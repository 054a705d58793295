import domino from '@mixmark-io/domino';
import { boundDepth } from './bound-depth';

/**
 * Parses HTML where the browser gives no parser: in a service worker and in Node.
 * A fragment comes out as the children of `body`. The document is inert: it loads and runs nothing.
 */
export function parseHtml(html: string): Document {
  return domino.createDocument(boundDepth(html), true);
}

/** The HTML of an element's children. */
export function serialize(element: Element): string {
  return element.innerHTML;
}
