import type { NodeReader } from './node-reader';

/** Whether elements of a name may have a shadow tree: those of pages' own names (`own`), and some others. */
export type Host = 'own' | 'closed' | 'open' | 'none';

const closedHosts = new Set('article aside div footer header main nav p section span'.split(' '));
const openHosts = new Set('blockquote body h1 h2 h3 h4 h5 h6'.split(' '));

/** What the name of an element says of its having a shadow tree. */
export function hostOf(name: string): Host {
  if (name.includes('-')) return 'own';
  if (closedHosts.has(name)) return 'closed';
  return openHosts.has(name) ? 'open' : 'none';
}

/**
 * The shadow root of an element that may have one. The browsers' ways into closed ones are slow: only elements that look like hosts
 * are asked.
 */
export function makeShadowAccess(
  read: NodeReader,
  closedRootOf: ((element: Element) => Node | null) | undefined,
): (element: Element, host: Host) => Node | null {
  return (element, host) => {
    if (host === 'none') return null;
    const open = read.shadowRootOf(element) ?? null;
    if (open !== null || closedRootOf === undefined || host === 'open') return open;
    return host === 'own' || !read.hasChildren(element) ? closedRootOf(element) : null;
  };
}
