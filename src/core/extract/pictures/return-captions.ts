import { includesAny } from '../../includes-any';
import { findFirst } from '../../find-first';
import { type Block, inside, type PageBlocks, textOf } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import { isSameFile, markPicture } from '../facts/same-picture';
import { takeLine } from '../insert-rescued';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { isCaptionName, isCaptionText } from '../prepare/caption-words';
import { addressOf, type ShownParts } from './shown-parts';

/** Lines between the lead picture and its caption: what may be shared, who wrote, when. */
const linesBetween = 12;
/** Letters of a caption with its credit, and boxes around its line. */
const longest = 600;
const levels = 2;
/** What a line right below a picture is called that says who took it; other forms may be about the whole article. */
const creditName = /(?:^|[\s_-])credits?(?=\s|$)/;
const anyCreditName = /(?:^|[\s_-])[Cc]redits?(?![A-Za-z])/;

/**
 * Brings back captions that did not come with their pictures: a line that is named so and stands right below one, or below the lead
 * picture with what else stands at the headline between.
 */
export function returnCaptions(
  page: PageBlocks,
  shown: ShownParts,
  verdicts: readonly Verdict[],
  { names }: Known,
): void {
  let isLead = true;
  page.pictures.forEach((picture, index) => {
    const own = shown.find(picture);
    if (own === null || own.localName !== 'img') return;
    const end = picture.block + (isLead && picture.block <= shown.start + 1 ? linesBetween : 1);
    isLead = false;
    for (let at = picture.block; at < end && !shown.holds(at); at++) {
      const block = page.blocks[at];
      const verdict = verdicts[at];
      if (block === undefined || verdict === undefined || isBelowOther(page, index, at)) return;
      const isNext = at === picture.block;
      // Below the article's last text stand the rights of the page.
      const isCaption =
        (isNext && at < shown.end && isSigned(block)) || isCalledCaption(block, page, names, isNext);
      if (verdict.reason === 'guide' || !isCaption) continue;
      if (addCaption(own, block, page, shown)) verdict.reason = null;
      return;
    }
  });
}

/** Whether another picture stands between one and a line: the line is about that one. The same may be there for narrow screens. */
function isBelowOther({ pictures }: PageBlocks, index: number, line: number): boolean {
  const own = pictures[index];
  const next = pictures[index + 1];
  if (own === undefined || next === undefined || next.block > line) return false;
  return !isSameFile(markPicture(addressOf(own.element)), markPicture(addressOf(next.element)));
}

function isCalledCaption(
  block: Block,
  { boxes }: PageBlocks,
  names: readonly string[],
  isNext: boolean,
): boolean {
  if (block.size > longest) return false;
  let box = boxes[block.box];
  for (let level = 0; level <= levels && box !== undefined && box.size <= longest; level++) {
    if (isCaptionName(box.className)) return true;
    if (isNext && anyCreditName.test(box.className)) {
      const text = lowerCase(textOf(block));
      if (!creditName.test(box.className) && !isCaptionText(text)) return false;
      return !includesAny(text, names);
    }
    box = boxes[box.parent];
  }
  return false;
}

/** Characters of a line that says whose a picture is. */
const longestSigned = 120;

/** Whether a line right below a picture begins with the sign of a credit, and is not that of a page's rights, which has the year or says so. */
function isSigned(block: Block): boolean {
  if (block.size > longest || block.length > longestSigned || (block.inside & inside.footer) !== 0)
    return false;
  return /^©(?!.*(?:\d{4}|rights|rechte|r[eé]serv|riserv|защищен|版权|版權))/.test(lowerCase(textOf(block)));
}

/** Sets a line below its picture; `false`: there is no place for it, or one is there. */
function addCaption(picture: Element, block: Block, page: PageBlocks, shown: ShownParts): boolean {
  const { ownerDocument } = picture;
  let figure = picture.closest('figure');
  if (figure !== null && findFirst(figure, 'figcaption') !== null) return false;
  if (figure === null) {
    const part = shown.outermost(picture);
    if (part === null) return false;
    figure = ownerDocument.createElement('figure');
    part.replaceWith(figure);
    figure.appendChild(part);
  }
  const caption = figure.appendChild(ownerDocument.createElement('figcaption'));
  const parts = takeLine(block, page, ownerDocument)?.childNodes ?? block.nodes;
  for (const node of Array.from(parts)) caption.appendChild(node);
  return true;
}
