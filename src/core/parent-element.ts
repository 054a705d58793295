import { getter } from './extract/copy/node-reader';

/** The getter of each kind of element, by the prototype of the first element of that kind that was asked. */
const getters = new WeakMap<object, (node: Node) => Element | null>();

/**
 * The element around a node of the live page, by the getter of the DOM's own prototypes: a form with a field named `parentElement`
 * answers `form.parentElement` with that field, and a walk upwards would never end (DOM clobbering, safety T5).
 */
export function parentElementOf(node: Node): Element | null {
  const kind = Reflect.getPrototypeOf(node) ?? node;
  let get = getters.get(kind);
  if (get === undefined) getters.set(kind, (get = getter<Element | null>(node, 'parentElement')));
  return get(node);
}
