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
    const pictures = Array.from(figure.getElementsByTagName('img'));
    // A drawing may be the sign that stands before the picture.
    const picture = pictures.find((one) => !/\.svg/.test(one.getAttribute('src') ?? '')) ?? pictures[0];
    // Beside the sign that it enlarges, a picture leads to its view on the page.
    const isView = /^#./.test(link.getAttribute('href') ?? '');
    if (picture === undefined || (pictures.length > 1 && !isView)) continue;
    if (findFirst(figure, 'figcaption') === null) continue;
    const inner = link.cloneNode(false);
    picture.replaceWith(inner);
    inner.appendChild(picture);
    unwrap(link);
  }
}
