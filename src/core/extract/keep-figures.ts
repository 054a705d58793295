import { hintOf } from './evidence/mark';
import { isSideBox } from './evidence/side-box';
import { hasOwnText } from './own-text';
import { unwrap } from './prepare/unwrap';
import { rename } from './rename';

const boxes = new Set(['div', 'section', 'ul']);

/**
 * Brings figures into a shape in which Readability leaves them alone: it takes a box around one for a list of links where the caption
 * has a link, and a row of them for decoration. A box around one figure goes, and a box of nothing but figures becomes one itself.
 */
export function keepFigures(body: Element): void {
  const figures = Array.from(body.getElementsByTagName('figure'));
  // Each box once: a long article is one box of many figures.
  for (const box of new Set(figures.map((figure) => figure.parentElement))) {
    if (box === null || box === body || !boxes.has(box.localName) || hasOwnText(box)) continue;
    if (isSideBox(box.localName, box.getAttribute('role') ?? '', hintOf(box))) continue;
    const inner = Array.from(box.children);
    if (!inner.every((part) => part.localName === 'figure')) continue;
    if (inner.length === 1) unwrap(box);
    else rename(box, 'figure');
  }
}
