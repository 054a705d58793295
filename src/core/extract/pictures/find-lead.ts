import { figureAround, inside, type PageBlocks, type PagePicture, textOf } from '../blocks/page-blocks';
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
import { makeFurnitureTest } from './drop-furniture-pictures';
import { isOfTeaser } from './drop-teaser-pictures';
import { type AmongTexts, leadsElsewhere, sizeOf } from './among-texts';
import { addressOf, type ShownParts } from './shown-parts';

/** Lines above the headline among which its picture may stand. */
const linesAbove = 4;
/** Lines above the first text, which may be the standfirst, that are looked through. */
const most = 40;
/** Letters of a title that no other line ends with. */
const shortestTitle = 8;
/** Pixels of the smaller side: of the picture that the page declares to be the article's, and of another. */
const smallest = { declared: 100, framed: 200 };

/** Pictures above the text that are looked at. */
const mostPictures = 40;
/** What no declared picture of an article stands in: those of sites are declared where an article has none. */
const siteName =
  /(?:^|[\s_-])(?:author\w*|avatar\w*|byline\w*|bio|logos?|ads?|ad-?slot|(?:site|header|top|page)[_-]?banner)(?:$|[\s_-])/i;

/**
 * The picture that stands at the headline, where the content shows none there: the one that the page declares, else the first large
 * one with a caption or a size. `dropped`: addresses of those that were taken out.
 */
export function findLead(
  page: PageBlocks,
  shown: ShownParts,
  known: Known,
  { dropped, among }: { dropped: ReadonlySet<string>; among: AmongTexts },
): PagePicture | null {
  const from = shown.start - most;
  // The declared one may stand below the first text, which is the standfirst then.
  const near = page.pictures.filter(
    ({ block, element }) => block <= shown.start + 1 && block > from && element.localName === 'img',
  );
  const isAbove = ({ block }: PagePicture): boolean => block <= shown.start;
  // The sign of a newsletter is none.
  if (near.some((one) => isAbove(one) && shown.find(one) !== null && !among.isForeign(one))) return null;
  const isFurniture = makeFurnitureTest(known);
  const own = near
    .slice(-mostPictures)
    .filter(
      ({ element, inside: flags }) =>
        (flags & (inside.navigation | inside.footer)) === 0 && !dropped.has(addressOf(element)),
    );
  if (own.length === 0) return null;
  let common: ReadonlySet<string> | null = null;
  const markOf = (address: string): PictureMark => {
    common ??= commonWords(page.pictures.map(({ element }) => markPicture(addressOf(element))));
    return withoutCommon(markPicture(address), common);
  };
  const declared = known.pictures.map((address) => ({ address, mark: markPicture(address) }));
  const isDeclared = ({ element }: PagePicture): boolean => {
    if (declared.length === 0) return false;
    const mark = markOf(addressOf(element));
    return declared.some(
      (one) => isSamePicture(mark, one.mark) || isSameFile(mark, one.mark) || isCutOf(mark, one.address),
    );
  };
  const headline = findHeadline(page, shown.start, known);
  const lead =
    own.find(
      (picture) =>
        (sizeOf(picture) ?? smallest.declared) >= smallest.declared &&
        isDeclared(picture) &&
        !isEmblem(addressOf(picture.element)) &&
        !isOfSite(picture, page, shown) &&
        !isOfTeaser(picture, page, shown, known) &&
        !isFurniture(picture.element),
    ) ??
    own.find(
      (picture) =>
        headline >= 0 &&
        isAbove(picture) &&
        picture.block > headline - linesAbove &&
        isFramed(picture, page, known) &&
        !leadsElsewhere(picture) &&
        !among.isForeign(picture) &&
        !isFurniture(picture.element),
    );
  if (lead === undefined) return null;
  const mark = markOf(addressOf(lead.element));
  const isThere = shown.addresses().some((address) => isSameFile(mark, markOf(address)));
  return isThere ? null : lead;
}

/** Whether a picture leads to a front page, or is named after the site or who writes. */
function isOfSite(picture: PagePicture, { boxes }: PageBlocks, shown: ShownParts): boolean {
  if (/^https?:\/\/[^/?#]+\/?(?:[?#]|$)/.test(picture.target)) return true;
  return shown.boxesAround(picture).some((at) => {
    const { tag = '', className = '', id = '' } = boxes[at] ?? {};
    return !/^(?:body|main|article)$/.test(tag) && siteName.test(`${className} ${id}`);
  });
}

/** Whether a picture is set as those of articles are, by size or caption. */
function isFramed(picture: PagePicture, page: PageBlocks, { names }: Known): boolean {
  const size = sizeOf(picture);
  if ((size !== null && size < smallest.framed) || (picture.inside & inside.figure) === 0) return false;
  if (names.includes(lowerCase(picture.element.getAttribute('alt') ?? '').trim())) return false;
  const figure = page.boxes[figureAround(page, picture.box)];
  return size !== null || (figure?.size ?? 0) > 0 || (picture.inside & inside.article) !== 0;
}

function findHeadline({ blocks }: PageBlocks, start: number, { squashedTitle }: Known): number {
  if (squashedTitle.length < shortestTitle) return -1;
  let rest = -1;
  for (let index = start - 1; index >= 0 && index >= start - most; index--) {
    const block = blocks[index];
    if (block === undefined) continue;
    const line = squash(textOf(block));
    if (line.endsWith(squashedTitle)) return index;
    // The title may have a kicker before it that is a line of its own on the page.
    const isHeading = (block.inside & inside.heading) !== 0 && line.length * 2 > squashedTitle.length;
    if (rest < 0 && isHeading && squashedTitle.endsWith(line)) rest = index;
  }
  return rest;
}
