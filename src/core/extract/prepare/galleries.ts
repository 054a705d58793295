import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { hasOwnText } from '../own-text';
import { rename } from '../rename';
import { unwrap } from './unwrap';

/** Characters of a caption; more is a text beside a picture. */
const longest = 600;

/** Makes figures of the lists of definitions that galleries were written as: the picture is the term, its caption the definition. */
export function markGalleryItems(root: Element): void {
  for (const list of Array.from(root.getElementsByTagName('dl'))) {
    const [term, caption, ...more] = Array.from(list.children);
    if (term?.localName !== 'dt' || more.length > 0 || hasOwnText(list)) continue;
    if (findFirst(term, 'img') === null || readShortText(term, 0) === null) continue;
    if (caption !== undefined && !isCaption(caption)) continue;
    unwrap(term);
    if (caption !== undefined) rename(caption, 'figcaption');
    rename(list, 'figure');
  }
}

function isCaption(element: Element): boolean {
  if (element.localName !== 'dd' || readShortText(element, longest) === null) return false;
  return findFirst(element, 'ul, ol, table, h1, h2, h3, h4, h5, h6') === null;
}
