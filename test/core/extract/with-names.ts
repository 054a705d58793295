import { joinNames, type PageNames } from '../../../src/core/extract/prepare/page-names';

/** A step of the preparation that is told the classes of the page, made to read them off the box that it is given. */
export function withNames(step: (root: Element, names: PageNames) => void): (root: Element) => void {
  return (root) => step(root, joinNames(new Set(classesOf(root))));
}

/** The values of the attribute `class` in a box. */
export function classesOf(root: Element): string[] {
  return Array.from(root.getElementsByTagName('*'), (each) => each.getAttribute('class') ?? '');
}
