import { findMatches } from '../extract/guided/find-matches';
import { stepOf } from './locate';
import { PageIndex } from './page-index';
import { SelectorSearch } from './selector-search';
import { parentElementOf } from '../parent-element';

/** So many selectors are listed. */
const most = 20;
/** So many of what was found are asked of the page itself. */
const mostAsked = 40;

/** Lists stable selectors of some elements of one page, as `listStableSelectors` does. */
export type SelectorLister = (elements: readonly Element[]) => string[];

/**
 * Selectors that match exactly these elements of a page and that are likely to match the same thing in the next page of the site, the
 * best first, at most 20: made of tags, ids, classes and other names that a person gave, with up to two ancestors. Only where there is
 * nothing of the kind, the place of a single element below one that has such a selector (`isPositional`). None for elements that are
 * not in the page or in a shadow tree. The page is only read.
 */
export function listStableSelectors(elements: readonly Element[], page: Document): string[] {
  return makeSelectorLister(page)(elements);
}

/** Reads the page once for many questions; it must not change between them. */
export function makeSelectorLister(page: Document): SelectorLister {
  const index = new PageIndex(page);
  const list = (elements: readonly Element[]): string[] => {
    const places = [...new Set(elements.map((element) => index.placeOf(element)))].sort(
      (one, other) => one - other,
    );
    if (places.length === 0 || places.includes(-1)) return [];
    const found = new SelectorSearch(index, places).run().map(({ selector }) => selector);
    const wanted = places.map((place) => index.elementAt(place));
    return keepExact([...new Set(found)], wanted, page);
  };
  return (elements) => {
    const found = list(elements);
    const [element, ...others] = elements;
    if (found.length > 0 || element === undefined || others.length > 0) return found;
    return keepExact(listPlaces(element, page, list), [element], page);
  };
}

/** Whether a selector counts elements. */
export function isPositional(selector: string): boolean {
  return /:nth-/.test(selector);
}

/** Pages without a doctype read names in another way than the index does: the page has the last word. */
function keepExact(
  selectors: readonly string[],
  wanted: readonly (Element | undefined)[],
  page: Document,
): string[] {
  const exact: string[] = [];
  for (const selector of selectors.slice(0, mostAsked)) {
    const matches = findMatches(page, selector);
    const isExact = matches.length === wanted.length && matches.every((each, at) => each === wanted[at]);
    if (isExact) exact.push(selector);
    if (exact.length === most) break;
  }
  return exact;
}

/** The place of an element below each of the nearest elements around it that have a stable selector. */
function listPlaces(element: Element, page: Document, list: SelectorLister): string[] {
  const found: string[] = [];
  const steps = [stepOf(element)];
  let at = parentElementOf(element);
  for (let count = 0; count < 4 && at !== null && at !== page.body; count++) {
    const anchors = list([at]).slice(0, 3);
    found.push(...anchors.map((anchor) => [anchor, ...steps].join(' > ')));
    steps.unshift(stepOf(at));
    at = parentElementOf(at);
  }
  return found;
}
