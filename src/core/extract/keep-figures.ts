import { hintOf } from './evidence/mark';
import { isSideBox } from './evidence/side-box';
import { hasOwnText } from './own-text';
import { rename } from './rename';

const boxes = new Set(['div', 'section', 'ul']);

/**
 * Brings figures into a shape in which Readability leaves them alone: it takes a box around one for a list of links where the caption
 * has a link, and a row of them for decoration. A box around one figure goes, and a box of nothing but figures becomes one itself.
 */
export function keepFigures(body: Element): void {
  for (const figure of Array.from(body.getElementsByTagName('figure'))) {
    const box = figure.parentElement;
    if (box === null || box === body || !boxes.has(box.localName) || hasOwnText(box)) continue;
    if (isSideBox(box, hintOf(box))) continue;
    const inner = Array.from(box.children);
    if (inner.length === 1) box.replaceWith(figure);
    else if (inner.every((part) => part.localName === 'figure')) rename(box, 'figure');
  }
}
