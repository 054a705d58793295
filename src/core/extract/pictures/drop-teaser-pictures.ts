import { inside, type PageBlocks, type PagePicture, textOf } from '../blocks/page-blocks';
import { markAttribute } from '../guided/marks';
import type { Known } from '../known';
import { readRegisteredHost } from '../registered-host';
import { squash } from '../text';
import { sizeOf } from './among-texts';
import { addressOf, type ShownParts } from './shown-parts';

/** Lines around a picture among which the title of a teaser stands. */
const near = 3;
/** Letters of a teaser. */
const longestTeaser = 400;
/** Letters of a title; fewer are "next" and "view full size". */
const shortestTitle = 13;

/**
 * Takes out the pictures of teasers whose titles are gone: those that lead to another page of the site, as a title beside them does
 * that is not the article's. What a shop shows elsewhere stays: its line "buy it there" goes from a list of products, not the product.
 */
export function dropTeaserPictures(page: PageBlocks, shown: ShownParts, known: Known): void {
  const loose = new Map<string, boolean>();
  dropRows(page, shown, known);
  for (const picture of page.pictures) {
    const own = shown.find(picture);
    if (own === null || own.getAttribute(markAttribute) === 'keep') continue;
    if (picture.target === '') {
      // One that comes again goes only where it belongs to a teaser each time.
      const address = addressOf(own);
      loose.set(address, loose.get(address) !== false && isBesideTeaser(picture, page, shown, known));
      continue;
    }
    // The same picture may stand elsewhere in the text.
    if (own.closest('a')?.getAttribute('href') !== picture.target) continue;
    if (isOfTeaser(picture, page, shown, known, true)) shown.drop(own);
  }
  shown.dropAll(new Set([...loose].flatMap(([address, isOfTeasers]) => (isOfTeasers ? [address] : []))));
}

/** So many previews are a row, of at most so many pixels. */
const [fewest, largest] = [4, 200];

/** Where forums keep what is attached to a post: the picture is the post's own. */
const attached = /attachment|download|file\.php/i;

/**
 * Takes out the previews of a gallery that is another page of the site: they lead to it, or to its parts, say nothing, and no text
 * stands between them. Not pictures between paragraphs, nor those that each lead to a page told by its query.
 */
function dropRows(page: PageBlocks, shown: ShownParts, { host, url }: Known): void {
  const rows = new Map<string, string[]>();
  for (const picture of page.pictures) {
    const { target, element } = picture;
    if (
      target === '' ||
      (element.getAttribute('alt') ?? '') !== '' ||
      (sizeOf(picture) ?? largest) >= largest ||
      attached.test(target)
    )
      continue;
    const own = shown.find(picture);
    if (own === null || own.closest('figure') !== null || readRegisteredHost(target) !== host) continue;
    const row = pathOf(target).replace(/\/\d+$/, '');
    if (pathOf(url).startsWith(row)) continue;
    const run = `${picture.block} ${row}${queryOf(target)}`;
    const known = rows.get(run);
    if (known === undefined) rows.set(run, [addressOf(own)]);
    else known.push(addressOf(own));
  }
  for (const row of rows.values()) if (row.length >= fewest) shown.dropAll(new Set(row));
}

/** Whether a picture that leads nowhere stands below the article's first text in a small box, of which all that is said is gone: a title that led to another page of the site or was a heading, or what a form asked. */
function isBesideTeaser(
  picture: PagePicture,
  { blocks, boxes }: PageBlocks,
  shown: ShownParts,
  { host }: Known,
): boolean {
  const { block, element, inside: flags } = picture;
  if (block <= shown.start || element.localName !== 'img' || element.closest('figure') !== null) return false;
  const outer = shown.boxesAround(picture).findLast((at) => (boxes[at]?.size ?? 0) <= longestTeaser);
  if (outer === undefined || shown.lettersBeside(outer) === 0) return false;
  if ((flags & inside.form) !== 0) return true;
  return blocks.slice(Math.max(0, block - near), block + near).some((beside) => {
    if (beside.size < shortestTitle || !isWithin(beside.box, outer, boxes)) return false;
    const isTitle = beside.linkSize * 2 > beside.size && readRegisteredHost(beside.target) === host;
    return isTitle || (beside.inside & inside.heading) !== 0;
  });
}

function isWithin(box: number, outer: number, boxes: PageBlocks['boxes']): boolean {
  let at = box;
  while (at > outer) at = boxes[at]?.parent ?? -1;
  return at === outer;
}

/** Whether a picture leads to another page of the site, and a title beside it that is not the article's leads there too. */
export function isOfTeaser(
  { block, target }: PagePicture,
  { blocks }: PageBlocks,
  shown: ShownParts,
  { host, url, squashedTitle }: Known,
  isShown = false,
): boolean {
  if (target === '' || readRegisteredHost(target) !== host || pathOf(target) === pathOf(url)) return false;
  for (let index = Math.max(0, block - near); index < block + near; index++) {
    const beside = blocks[index];
    if (beside === undefined || beside.target !== target || shown.holds(index)) continue;
    // A caption is the picture's own, but for one that only leads there and went without it.
    const isOwnCaption =
      (beside.inside & inside.caption) !== 0 && (!isShown || beside.linkSize < beside.size);
    if (isOwnCaption || squash(textOf(beside)) === squashedTitle) continue;
    if (beside.size >= shortestTitle || (beside.inside & inside.heading) !== 0) return true;
  }
  return false;
}

function queryOf(address: string): string {
  return /\?[^#]*/.exec(address)?.[0] ?? '';
}

/** An address without what changes nothing of the page. */
function pathOf(address: string): string {
  return address
    .replace(/[?#].*$/s, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/(?:amp|index\.\w+)?\/?$/, '');
}
