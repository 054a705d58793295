import { markAttribute } from './marks';

const kept = `[${markAttribute}="keep"]`;
const removed = `[${markAttribute}="remove"]`;

/** The outermost elements that are marked to be kept, in the order of the page; the body itself may be one. */
export function findKeptParts(body: Element): Element[] {
  if (body.getAttribute(markAttribute) === 'keep') return [body];
  const parts: Element[] = [];
  for (const element of Array.from(body.querySelectorAll(kept)))
    if (parts.at(-1)?.contains(element) !== true) parts.push(element);
  return parts;
}

/** Takes out of a kept part what is marked to be removed, but for what is to be kept inside of that. */
export function dropRemovedParts(part: Element): void {
  for (const element of Array.from(part.querySelectorAll(removed))) {
    // It may have gone with the one around it.
    if (!part.contains(element)) continue;
    for (const inner of findKeptParts(element)) element.parentNode?.insertBefore(inner, element);
    element.remove();
  }
}

/** Elements that mean something only inside of another. */
const wrappers = new Map([
  ['li', 'ul'],
  ['dt', 'dl'],
  ['dd', 'dl'],
  ['tr', 'table'],
  ['thead', 'table'],
  ['tbody', 'table'],
  ['tfoot', 'table'],
]);
const bare = new Set(['body', 'td', 'th', 'summary', 'figcaption', 'caption', 'article', 'main']);

/** Puts parts in a row below a parent: list items and table rows that stand side by side share a list or table. */
export class PartsRow {
  private last: Element | null = null;
  private readonly document: Document;

  constructor(document: Document) {
    this.document = document;
  }

  /** Answers the element to put into the page; `null`: the part went into the one before. */
  add(part: Element, isNext: boolean): Element | null {
    const wrapper = wrappers.get(part.localName);
    if (wrapper === undefined) {
      this.last = bare.has(part.localName) ? this.unwrap(part) : part;
      return this.last;
    }
    if (isNext && this.last?.localName === wrapper) {
      this.last.appendChild(part);
      return null;
    }
    this.last = this.document.createElement(wrapper);
    this.last.appendChild(part);
    return this.last;
  }

  private unwrap(part: Element): Element {
    const box = this.document.createElement('div');
    for (let child = part.firstChild; child !== null; child = part.firstChild) box.appendChild(child);
    return box;
  }
}
