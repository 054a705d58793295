import { holdsMedia, holdsText } from '../clean/holds-media';
import { dropRemovedParts, findKeptParts, PartsRow } from './kept-parts';

/**
 * The content of an article that a guide has named whole: the kept parts of a prepared copy, which is used up, in the page's
 * order. `null` when there is neither a letter nor a picture in them.
 */
export function takeKept(body: Element): Element | null {
  const page = body.ownerDocument;
  const content = page.createElement('div');
  const row = new PartsRow(page);
  for (const part of findKeptParts(body)) {
    dropRemovedParts(part);
    const box = row.add(part, true);
    if (box !== null) content.appendChild(box);
  }
  return holdsText(content) || holdsMedia(content) ? content : null;
}
