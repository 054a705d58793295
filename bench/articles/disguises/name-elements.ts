import { findFirst } from '../../../src/core/find-first';
import { all, boxes, renameAll } from './elements';

const own = ['app-box', 'news-part', 'x-view'];
const blocks = 'p, h1, h2, h3, ul';

/** Boxes of blocks are elements of the site's own making. */
export function nameElements(page: Document): void {
  const around = all(page, boxes).filter((box) => findFirst(box, blocks) !== null);
  for (const [index, box] of around.entries())
    for (const renamed of renameAll(page, [box], own[index % own.length] ?? ''))
      renamed.setAttribute('style', `display: block; ${renamed.getAttribute('style') ?? ''}`);
}
