import domino from '@mixmark-io/domino';
import { boundDepth } from './bound-depth';
import { LightElement } from './light-tree';
import { serializeLight } from './serialize-light';

/**
 * Parses HTML where the browser gives no parser: in a service worker and in Node.
 * A fragment comes out as the children of `body`. The document is inert: it loads and runs nothing.
 */
export function parseHtml(html: string): Document {
  return domino.createDocument(boundDepth(html), true);
}

/** The HTML of an element's children, in a parser's tree or in one of our own. */
export function serialize(element: Element | LightElement): string {
  return element instanceof LightElement ? serializeLight(element) : element.innerHTML;
}
