import { method } from './node-reader';

/** Changes nodes of a clone by the methods of the DOM's own prototypes: a clone of a form can hide them as the page's form does. */
export interface NodeWriter {
  setAttribute(element: Element, name: string, value: string): void;
  removeAttribute(element: Element, name: string): void;
  insertBefore(parent: Node, child: Node, next: Node): void;
  removeChild(parent: Node, child: Node): void;
  replaceChild(parent: Node, next: Node, old: Node): void;
}

/** Takes the methods off a fresh element of the inert document. */
export function makeNodeWriter(inert: Document): NodeWriter {
  const probe = inert.createElement('div');
  return {
    setAttribute: need(method<[string, string], void>(probe, 'setAttribute')),
    removeAttribute: need(method<[string], void>(probe, 'removeAttribute')),
    insertBefore: need(method<[Node, Node], void>(probe, 'insertBefore')),
    removeChild: need(method<[Node], void>(probe, 'removeChild')),
    replaceChild: need(method<[Node, Node], void>(probe, 'replaceChild')),
  };
}

function need<Found>(found: Found | null): Found {
  if (found === null) throw new Error('a DOM without the methods of nodes');
  return found;
}
