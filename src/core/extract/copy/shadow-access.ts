import type { NodeReader } from './node-reader';

const closedHosts = new Set('article aside div footer header main nav p section span'.split(' '));
const openHosts = new Set('blockquote body h1 h2 h3 h4 h5 h6'.split(' '));

/** Whether elements of that name may have a shadow tree: those of pages' own names, and some others. */
export function mayHost(name: string): boolean {
  return closedHosts.has(name) || openHosts.has(name) || name.includes('-');
}

/**
 * The shadow root of an element that may have one. The browsers' ways into closed ones are slow: only elements that look like hosts
 * are asked.
 */
export function makeShadowAccess(
  read: NodeReader,
  closedRootOf: ((element: Element) => Node | null) | undefined,
): (element: Element, name: string) => Node | null {
  return (element, name) => {
    if (!mayHost(name)) return null;
    const open = read.shadowRootOf(element) ?? null;
    if (open !== null || closedRootOf === undefined) return open;
    const mayBeClosed = name.includes('-') || (closedHosts.has(name) && !read.hasChildren(element));
    return mayBeClosed ? closedRootOf(element) : null;
  };
}
