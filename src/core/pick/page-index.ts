import { firstAfter } from '../first-after';
import { makeNodeReader, method, type NodeReader } from '../extract/copy/node-reader';
import { type ElementMark, MarkReader } from './element-marks';

/** The elements of a page's light DOM by their marks, read in one walk. Elements are named by their place in the page's order. */
export class PageIndex {
  private readonly elements: readonly Element[];
  private readonly places = new Map<Element, number>();
  private readonly parents: number[] = [];
  /** The place of the last element inside of each one; its own where there is none. */
  private readonly ends: number[] = [];
  private readonly marks: ElementMark[][] = [];
  private readonly bySelector = new Map<string, number[]>();

  constructor(page: Document) {
    const nodes = makeNodeReader(page.implementation.createHTMLDocument(''));
    this.elements = listElements(page);
    const reader = new MarkReader(nodes, page.URL ?? '');
    this.elements.forEach((element, place) => {
      this.places.set(element, place);
      this.readPlace(element, place, nodes);
      const marks = reader.read(element);
      this.marks.push(marks);
      for (const { selector } of marks) {
        const list = this.bySelector.get(selector);
        if (list === undefined) this.bySelector.set(selector, [place]);
        else list.push(place);
      }
    });
    for (let place = this.elements.length - 1; place >= 0; place--) {
      const parent = this.parentOf(place);
      if (parent >= 0) this.ends[parent] = Math.max(this.endOf(parent), this.endOf(place));
    }
  }

  /** The place of an element; -1: it is not in the page, or in a shadow tree. */
  placeOf(element: Element): number {
    return this.places.get(element) ?? -1;
  }

  elementAt(place: number): Element | undefined {
    return this.elements[place];
  }

  /** -1: it is the root. */
  parentOf(place: number): number {
    return this.parents[place] ?? -1;
  }

  /** What tells an element from others. */
  marksOf(place: number): readonly ElementMark[] {
    return this.marks[place] ?? [];
  }

  /** The places of the elements that have a mark, in order. */
  listWith(selector: string): readonly number[] {
    return this.bySelector.get(selector) ?? [];
  }

  has(place: number, selector: string): boolean {
    return this.marksOf(place).some((mark) => mark.selector === selector);
  }

  /**
   * Those of a list that stand inside of any element of another list; `null` as soon as there are more than `most` of them. Both
   * lists are in order.
   */
  listInside(list: readonly number[], boxes: readonly number[], most: number): number[] | null {
    const found: number[] = [];
    let next = 0;
    for (const box of boxes) {
      const end = this.endOf(box);
      next = firstAfter(list, box, next);
      for (let at = list[next]; at !== undefined && at <= end; at = list[++next]) {
        found.push(at);
        if (found.length > most) return null;
      }
    }
    return found;
  }

  private endOf(place: number): number {
    return this.ends[place] ?? place;
  }

  private readPlace(element: Element, place: number, nodes: NodeReader): void {
    const parent = nodes.parentOf(element);
    this.parents.push(parent === null ? -1 : (this.places.get(parent as Element) ?? -1));
    this.ends.push(place);
  }
}

/** Asked by the prototype's own method: a page's form may have a control of that name. */
function listElements(page: Document): Element[] {
  const root = page.documentElement;
  const find = method<[string], ArrayLike<Element>>(root, 'querySelectorAll');
  return find === null ? [] : [root, ...Array.from(find(root, '*'))];
}
