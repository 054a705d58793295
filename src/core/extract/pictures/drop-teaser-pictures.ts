import { type Block, inside, type PageBlocks, type PagePicture } from '../blocks/page-blocks';
import type { Known } from '../known';
import { readRegisteredHost } from '../registered-host';
import type { ShownParts } from './shown-parts';

/** Lines around a picture among which the title of a teaser stands. */
const near = 3;

/**
 * Takes out the pictures of teasers whose titles are gone: those that lead to where a line beside them leads that is not the
 * article's. Most are dropped by Readability or with the text in the same box; what is left is a picture of another article. What a
 * shop shows elsewhere is what a guide is about: its line "buy it there" goes, its picture stays.
 */
export function dropTeaserPictures(page: PageBlocks, shown: ShownParts, known: Known): void {
  for (const picture of page.pictures) {
    const own = (picture.inside & inside.link) === 0 ? null : shown.find(picture);
    if (own !== null && isOfTeaser(picture, page, shown, known)) shown.drop(own);
  }
}

/** Whether a picture leads to another page of the site, and a line beside it that is not the article's leads there too. */
export function isOfTeaser(
  { block, element }: PagePicture,
  { blocks }: PageBlocks,
  shown: ShownParts,
  { host, url }: Known,
): boolean {
  const target = element.closest('a')?.getAttribute('href') ?? '';
  if (readRegisteredHost(target) !== host || withoutQuery(target) === withoutQuery(url)) return false;
  for (let index = Math.max(0, block - near); index < block + near; index++) {
    const beside = blocks[index];
    if (beside === undefined || (beside.inside & (inside.link | inside.caption)) !== inside.link) continue;
    if (!shown.holds(index) && targetOf(beside) === target) return true;
  }
  return false;
}

function withoutQuery(address: string): string {
  return address.replace(/[?#].*$/s, '');
}

function targetOf({ nodes }: Block): string | null {
  return nodes[0]?.parentElement?.closest('a')?.getAttribute('href') ?? null;
}
