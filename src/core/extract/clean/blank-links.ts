import { holdsMedia, holdsText } from './holds-media';

/** Drops links that show nothing to click: counters, and anchors of scripts. An anchor that is the target of a link stays. */
export function dropBlankLinks(content: Element): void {
  for (const link of Array.from(content.getElementsByTagName('a'))) {
    if (holdsText(link) || holdsMedia(link)) continue;
    if (!link.hasAttribute('href') && (link.hasAttribute('id') || link.hasAttribute('name'))) continue;
    // What parts two words still does. In two steps: the parser outside browsers loses count of a place that is replaced.
    if (link.textContent !== '') link.before(content.ownerDocument.createTextNode(' '));
    link.remove();
  }
}
