/** The getter of each kind of element, by the prototype of the first element of that kind that was asked. */
const getters = new WeakMap<object, ((this: Node) => Element | null) | null>();

/**
 * The element around a node of the live page, by the getter of the DOM's own prototypes: a form with a field named `parentElement`
 * answers `form.parentElement` with that field, and a walk upwards would never end (DOM clobbering, safety T5).
 */
export function parentElementOf(node: Node): Element | null {
  const prototype = Reflect.getPrototypeOf(node);
  if (prototype === null) return node.parentElement;
  let get = getters.get(prototype);
  if (get === undefined) getters.set(prototype, (get = findGetter(prototype)));
  // DOMs outside browsers may keep it otherwise; nothing can clobber it there.
  return get === null ? node.parentElement : get.call(node);
}

function findGetter(first: object): ((this: Node) => Element | null) | null {
  for (let at: object | null = first; at !== null; at = Reflect.getPrototypeOf(at)) {
    const found = Reflect.getOwnPropertyDescriptor(at, 'parentElement')?.get;
    if (found !== undefined) return found as (this: Node) => Element | null;
  }
  return null;
}
