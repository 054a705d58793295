import { parentElementOf } from '../parent-element';

/** So many elements are taken to be of one kind. */
const most = 500;

/**
 * The elements of a page that are made like one of them, itself among them, in the page's order: the same tag and classes, and the
 * same around them. What repeats in a page, such as promos between its paragraphs, is made alike. Nested ones count once, the outer.
 */
export function findAlike(element: Element, page: Document): Element[] {
  const kind = kindOf(element);
  const around = kindOf(parentElementOf(element));
  const found: Element[] = [];
  for (const other of Array.from(page.getElementsByTagName(element.localName))) {
    if (kindOf(other) !== kind || kindOf(parentElementOf(other)) !== around) continue;
    if (found.at(-1)?.contains(other) !== true) found.push(other);
    if (found.length === most) break;
  }
  return found;
}

/** What an element is made like: tag and classes. An element without classes is like its own siblings only: its parent is asked for by the caller. */
export function kindOf(element: Element | null): string {
  if (element === null) return '';
  const classes = (element.getAttribute('class') ?? '').split(/\s+/).filter((name) => name !== '');
  return `${element.localName} ${classes.toSorted().join(' ')}`;
}
