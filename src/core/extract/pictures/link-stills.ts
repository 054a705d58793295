import { findFirst } from '../../find-first';
import { hasMark } from '../guided/marks';

/** Where a network of films keeps their stills, also as the address that a page's own server is asked for. */
const still =
  /(?:\/|%2f)(?:i\d?\.ytimg|img\.youtube)\.com(?:\/|%2f)vi(?:_webp)?(?:\/|%2f)([\w-]{11})(?:\/|%2f)/i;

/** Makes links to their film of the stills that a page shows in the place of its player: only a script would lead there. */
export function linkStills(content: Element): void {
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const name = still.exec(picture.getAttribute('src') ?? '')?.[1];
    if (name === undefined || hasMark(picture) || picture.closest('a[href]') !== null) continue;
    if (isThere(content, name)) continue;
    const link = content.ownerDocument.createElement('a');
    link.setAttribute('href', `https://www.youtube.com/watch?v=${name}`);
    picture.replaceWith(link);
    link.appendChild(picture);
  }
}

/** Whether the film itself, or a link to it, stands in the text. */
function isThere(content: Element, name: string): boolean {
  return findFirst(content, `iframe[src*="${name}"], a[href*="${name}"]`) !== null;
}
