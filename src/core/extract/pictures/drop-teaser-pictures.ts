import { inside, type PageBlocks, type PagePicture, textOf } from '../blocks/page-blocks';
import { markAttribute } from '../guided/marks';
import type { Known } from '../known';
import { readRegisteredHost } from '../registered-host';
import { squash } from '../text';
import type { ShownParts } from './shown-parts';

/** Lines around a picture among which the title of a teaser stands. */
const near = 3;
/** Letters of a title; fewer are "next" and "view full size". */
const shortestTitle = 13;

/**
 * Takes out the pictures of teasers whose titles are gone: those that lead to another page of the site, as a title beside them does
 * that is not the article's. What a shop shows elsewhere stays: its line "buy it there" goes from a list of products, not the product.
 */
export function dropTeaserPictures(page: PageBlocks, shown: ShownParts, known: Known): void {
  for (const picture of page.pictures) {
    const own = picture.target === '' ? null : shown.find(picture);
    if (own === null || own.getAttribute(markAttribute) === 'keep') continue;
    // The same picture may stand elsewhere in the text.
    if (own.closest('a')?.getAttribute('href') !== picture.target) continue;
    if (isOfTeaser(picture, page, shown, known)) shown.drop(own);
  }
}

/** Whether a picture leads to another page of the site, and a title beside it that is not the article's leads there too. */
export function isOfTeaser(
  { block, target }: PagePicture,
  { blocks }: PageBlocks,
  shown: ShownParts,
  { host, url, squashedTitle }: Known,
): boolean {
  if (target === '' || readRegisteredHost(target) !== host || pathOf(target) === pathOf(url)) return false;
  for (let index = Math.max(0, block - near); index < block + near; index++) {
    const beside = blocks[index];
    if (beside === undefined || beside.target !== target || shown.holds(index)) continue;
    if ((beside.inside & inside.caption) !== 0 || squash(textOf(beside)) === squashedTitle) continue;
    if (beside.size >= shortestTitle || (beside.inside & inside.heading) !== 0) return true;
  }
  return false;
}

/** An address without what changes nothing of the page. */
function pathOf(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:amp|index\.\w+)?\/?$/, '');
}
