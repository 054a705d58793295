import { linkDensity } from './link-density';
import { makeNameTest } from './name-test';
import { readShortText } from './short-text';

const shareName =
  /(?:^|[\s_-])(?:share|sharing|sharebar|social|addtoany|addthis|sns|follow-?us|bdshare|jiathis)(?:$|[\s_-])/i;
/** What each such name holds one of. */
const shareParts = ['shar', 'social', 'addt', 'sns', 'follow', 'jiathis'];
const boxes = new Set(['div', 'ul', 'section', 'aside', 'p', 'span']);
const longest = 200;

/** A letter without a recipient: the page asks its reader to name one. */
const mailToAnyone = /^mailto:(?:\?|$)/;

/**
 * Drops rows of share buttons: a short box that is named after sharing and is links or list items throughout, and links that
 * share by mail, which often stand alone by the time the row has lost its name.
 */
export function dropShareBars(content: Element): void {
  for (const link of Array.from(content.querySelectorAll('a[href^="mailto:"]'))) {
    if (mailToAnyone.test((link.getAttribute('href') ?? '').trim())) link.remove();
  }
  const isShareName = makeNameTest(shareName, shareParts);
  for (const box of Array.from(content.querySelectorAll('[class], [id]'))) {
    if (!boxes.has(box.localName) || !isShareName(box)) continue;
    const text = readShortText(box, longest);
    if (text !== null && (text === '' || linkDensity(box) > 0.5)) box.remove();
  }
}
