import { inside, type PageBlocks, type PagePicture, textOf } from '../blocks/page-blocks';
import { isEmblem } from '../facts/lead-image';
import {
  commonWords,
  isCutOf,
  isSameFile,
  isSamePicture,
  markPicture,
  type PictureMark,
  withoutCommon,
} from '../facts/same-picture';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { squash } from '../text';
import { isFurniture } from './drop-furniture-pictures';
import { isOfTeaser } from './drop-teaser-pictures';
import { isForeign, leadsElsewhere, sizeOf } from './among-texts';
import { addressOf, type ShownParts } from './shown-parts';

/** Lines above the headline among which its picture may stand. */
const near = 4;
/** Lines above the first text that are looked through. */
const most = 40;
/** Letters of a title that no other line ends with. */
const shortestTitle = 8;
/** Pixels of the smaller side: of the picture that the page declares to be the article's, and of another. */
const smallest = { declared: 100, framed: 200 };

/**
 * The picture that stands at the headline, where the content shows none there: the one that the page declares, else the first large
 * one with a caption or a size.
 */
export function findLead(page: PageBlocks, shown: ShownParts, known: Known): PagePicture | null {
  const from = shown.start - most;
  const above = page.pictures.filter(
    ({ block, element }) => block <= shown.start && block > from && element.localName === 'img',
  );
  if (above.some((picture) => shown.find(picture) !== null)) return null;
  const own = above.filter(
    ({ element, inside: flags }) =>
      (flags & (inside.navigation | inside.footer)) === 0 && !isFurniture(element, known),
  );
  if (own.length === 0) return null;
  const common = commonWords(page.pictures.map(({ element }) => markPicture(addressOf(element))));
  const markOf = (address: string): PictureMark => withoutCommon(markPicture(address), common);
  const marks = new Map(own.map((picture) => [picture, markOf(addressOf(picture.element))]));
  const find = (isOne: (picture: PagePicture, mark: PictureMark) => boolean): PagePicture | undefined =>
    [...marks].find(([picture, mark]) => isOne(picture, mark))?.[0];
  const declared = known.pictures.map((address) => ({ address, mark: markPicture(address) }));
  const isDeclared = (mark: PictureMark): boolean =>
    declared.some(
      (one) => isSamePicture(mark, one.mark) || isSameFile(mark, one.mark) || isCutOf(mark, one.address),
    );
  const headline = findHeadline(page, shown.start, known);
  const lead =
    find(
      (picture, mark) =>
        isDeclared(mark) &&
        (sizeOf(picture) ?? smallest.declared) >= smallest.declared &&
        !isEmblem(addressOf(picture.element)) &&
        !isOfTeaser(picture, page, shown, known),
    ) ??
    find(
      (picture) =>
        headline >= 0 &&
        picture.block > headline - near &&
        isFramed(picture, page, known) &&
        !leadsElsewhere(picture) &&
        !isForeign(picture, page, shown),
    );
  const mark = lead === undefined ? undefined : marks.get(lead);
  if (lead === undefined || mark === undefined) return null;
  const isThere = shown.addresses().some((address) => isSameFile(mark, markOf(address)));
  return isThere ? null : lead;
}

/** Whether a picture is set as those of articles are, by size or caption. */
function isFramed(picture: PagePicture, { boxes }: PageBlocks, { names }: Known): boolean {
  const size = sizeOf(picture);
  if ((size !== null && size < smallest.framed) || (picture.inside & inside.figure) === 0) return false;
  if (names.includes(lowerCase(picture.element.getAttribute('alt') ?? '').trim())) return false;
  let box = boxes[picture.box];
  while (box !== undefined && box.tag !== 'figure') box = boxes[box.parent];
  return size !== null || (box?.size ?? 0) > 0 || (picture.inside & inside.article) !== 0;
}

function findHeadline({ blocks }: PageBlocks, start: number, { squashedTitle }: Known): number {
  if (squashedTitle.length < shortestTitle) return -1;
  for (let index = start - 1; index >= 0 && index >= start - most; index--) {
    const block = blocks[index];
    if (block !== undefined && squash(textOf(block)).endsWith(squashedTitle)) return index;
  }
  return -1;
}
