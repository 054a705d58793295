import { decodePercent } from '../../decode-percent';
import { walk } from '../tree';

/** Where everything stands in a page, for those who ask often. */
export interface PageIndex {
  root: Element;
  /** Elements by their `id`, and anchors by their `name`; the first of each. */
  anchors: ReadonlyMap<string, Element>;
  /** The place of each element in document order. */
  order: ReadonlyMap<Element, number>;
}

/** Reads a page once. */
export function indexPage(root: Element): PageIndex {
  const anchors = new Map<string, Element>();
  const order = new Map<Element, number>();
  walk(root, {
    enter(node) {
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      order.set(element, order.size);
      if (!element.hasAttributes()) return true;
      for (const name of [element.getAttribute('id'), element.getAttribute('name')]) {
        if (name !== null && name !== '' && !anchors.has(name)) anchors.set(name, element);
      }
      return true;
    },
    leave() {
      /* Nothing ends here. */
    },
  });
  return { root, anchors, order };
}

const noteFragment = /^[^#]*#(?=_?(?:ftn|edn|fn|foot-?note|end-?note|cite_(?:note|ref)|sdfootnote))/i;

/** The name of the place in this page that a link leads to, or null. `baseUrl`: the page's address, or null when it is not known. */
export function readFragment(link: Element, baseUrl: string | null): string | null {
  const address = (link.getAttribute('href') ?? '').trim();
  const at = address.indexOf('#');
  if (at < 0 || at === address.length - 1) return null;
  const isHere = at === 0 || noteFragment.test(address) || isPage(address.slice(0, at), baseUrl);
  if (!isHere) return null;
  return decodePercent(address.slice(at + 1));
}

function isPage(address: string, baseUrl: string | null): boolean {
  if (baseUrl === null || !URL.canParse(address, baseUrl)) return false;
  return new URL(address, baseUrl).href === new URL(baseUrl).href.replace(/#.*$/, '');
}
