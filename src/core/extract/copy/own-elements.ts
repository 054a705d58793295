import { findFirst } from '../../find-first';
import { blocks } from '../keep-asides';
import { rename } from '../rename';
import type { NodeReader } from './node-reader';

/** The copy of an element of a page's own name. */
export interface OwnElement {
  copy: Element;
  /** Whether the page lays it out as a box. Else it may hold boxes all the same. */
  isBox: boolean;
}

/** Whose parts are one line, in whatever way they are placed within it. */
const line = 'p,h1,h2,h3,h4,h5,h6,pre';
/** Roles that are names of elements as well. */
const landmark = /^(?:main|article)$/;
/** What AMP, formulas and their renderers name their parts: those are known by it later. */
const known = /^(?:amp|mjx|math|annotation)-|-(?:math|tex|katex|formula|equation)$/;
const inline = /^(?:inline|contents|none|ruby|$)/;
const boxStyle = /(?:^|;)\s*display\s*:\s*(?!inline|contents|none|ruby)[a-z]/i;

/** Whether a page's own name says nothing but how the page is built. */
export function isOwnName(name: string): boolean {
  return name.includes('-') && !known.test(name);
}

/** Answers whether an element of the live page is laid out as a box. DOMs outside browsers know of a style attribute only. */
export function makeBoxCheck(page: Document, read: NodeReader): (element: Element) => boolean {
  const view = page.defaultView as Window | null | undefined;
  if (typeof view?.getComputedStyle !== 'function')
    return (element) => boxStyle.test(read.attributeOf(element, 'style') ?? '');
  return (element) => {
    const { display, position, float } = view.getComputedStyle(element);
    // Browsers call a first letter that is set aside a box too, and a tip above a word.
    return !inline.test(display) && float === 'none' && position !== 'absolute' && position !== 'fixed';
  };
}

/**
 * Makes of elements with names of the page's own what they are laid out as: boxes `div`, the others `span`. All that reads an article
 * after the copy knows those. Their own names say as much as classes do, and become some. What is empty keeps its name: it stands for
 * something that a script draws. `own`: in the page's order; it is emptied.
 */
export function nameOwnElements(own: OwnElement[], classes: Set<string>): void {
  // From the last to the first: what one holds is named before it is asked.
  for (const { copy, isBox } of own.reverse()) {
    if (copy.firstChild === null) continue;
    const className = `${copy.getAttribute('class') ?? ''} ${copy.localName}`.trim();
    copy.setAttribute('class', className);
    classes.add(className);
    const isLaidOut = isBox && copy.closest(line) === null;
    const role = copy.getAttribute('role') ?? '';
    const box = landmark.test(role) ? role : 'div';
    rename(copy, isLaidOut || findFirst(copy, blocks) !== null ? box : 'span');
  }
  own.length = 0;
}
