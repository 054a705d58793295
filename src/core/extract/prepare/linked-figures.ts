import { findFirst } from '../../find-first';
import { hasOwnText } from '../own-text';
import { unwrap } from './unwrap';

/**
 * A link around a whole figure becomes one around its picture: Readability takes a caption of linked words for a list of links, and
 * drops both.
 */
export function unlinkFigures(root: Element): void {
  for (const figure of Array.from(root.getElementsByTagName('figure'))) {
    const link = figure.parentElement;
    if (link?.localName !== 'a' || link.children.length !== 1 || hasOwnText(link)) continue;
    const [picture, ...more] = Array.from(figure.getElementsByTagName('img'));
    // Beside the sign that it enlarges, a picture leads to its view on the page.
    const isView = link.getAttribute('href')?.startsWith('#') === true;
    if (picture === undefined || (more.length > 0 && !isView)) continue;
    if (findFirst(figure, 'figcaption') === null) continue;
    const inner = link.cloneNode(false);
    picture.replaceWith(inner);
    inner.appendChild(picture);
    unwrap(link);
  }
}
