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
export function dropTeaserPictures(page: PageBlocks, shown: ShownParts, { host }: Known): void {
  for (const picture of page.pictures) {
    if ((picture.inside & inside.link) === 0) continue;
    const own = shown.find(picture);
    if (own === null) continue;
    const target = picture.element.closest('a')?.getAttribute('href') ?? '';
    if (isTeaser(picture, target, page, shown) && readRegisteredHost(target) === host) shown.drop(own);
  }
}

function isTeaser(
  { block }: PagePicture,
  target: string,
  { blocks }: PageBlocks,
  shown: ShownParts,
): boolean {
  for (let index = Math.max(0, block - near); index < block + near; index++) {
    const beside = blocks[index];
    if (beside === undefined || (beside.inside & (inside.link | inside.caption)) !== inside.link) continue;
    if (!shown.holds(index) && targetOf(beside) === target) return true;
  }
  return false;
}

function targetOf({ nodes }: Block): string | null {
  return nodes[0]?.parentElement?.closest('a')?.getAttribute('href') ?? null;
}
