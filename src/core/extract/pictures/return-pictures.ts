import { figureAround, type PageBlocks, type PagePicture } from '../blocks/page-blocks';
import type { Verdict } from '../blocks/verdict';
import { findFirst } from '../../find-first';
import { eachText } from '../each-text';
import { markAttribute } from '../guided/marks';
import { insertBetween } from '../insert-between';
import type { Known } from '../known';
import { isSameFile, markPicture } from '../facts/same-picture';
import type { FoundBody } from '../find-body';
import { AmongTexts, sizeOf } from './among-texts';
import { dropFurniturePictures } from './drop-furniture-pictures';
import { dropTeaserPictures } from './drop-teaser-pictures';
import { findLead } from './find-lead';
import { returnCaptions } from './return-captions';
import { addressOf, ShownParts } from './shown-parts';

/**
 * Brings back the article's pictures that did not come with its text: Readability drops a figure whose box is called "media" or
 * whose picture is a button, and takes one of several boxes. A picture is the article's when it stands between texts that stay, and
 * what is around it says nothing beside captions. Above the first of the texts the lead picture comes back, when none is there,
 * and the slides beside it.
 * `dropped`: addresses of those that were taken out.
 */
export function returnPictures(
  { content, page }: Pick<FoundBody, 'content' | 'page'>,
  verdicts: readonly Verdict[],
  known: Known,
  dropped: ReadonlySet<string>,
): void {
  if (page.pictures.length === 0) return;
  const shown = new ShownParts(content, page);
  if (shown.start < 0) return;
  dropTeaserPictures(page, shown, known);
  const among = new AmongTexts(page, shown);
  const lead = findLead(page, shown, known, { dropped, among });
  let [gap, last]: [number, Element | null] = [-2, null];
  let beside: string | null = null;
  let slide: PagePicture | null = null;
  for (const picture of page.pictures) {
    if (picture.block > shown.end) break;
    const before = shown.before(picture.block);
    if (before !== gap) [gap, last, beside, slide] = [before, null, null, null];
    const own = shown.find(picture);
    const address = addressOf(picture.element);
    if (own !== null) {
      last = shown.outermost(own);
      beside = address;
      slide = picture;
      continue;
    }
    if (dropped.has(address) || picture.element.getAttribute(markAttribute) === 'remove') continue;
    const isOwn =
      before < 0
        ? slide !== null && isNextSlide(slide, picture, page) && among.mayBe(picture)
        : among.holds(picture);
    if (picture !== lead && !isOwn) continue;
    // The same for a wide screen and a narrow one.
    if (beside !== null && isSameFile(markPicture(address), markPicture(beside))) continue;
    beside = address;
    slide = picture;
    const figure = shown.figureOf(picture);
    if (figure !== null) {
      figure.insertBefore(picture.element, figure.firstChild);
      shown.note(picture.element);
      continue;
    }
    const unit = unitOf(picture, page);
    if (last !== null) last.after(unit);
    else insertBetween(unit, content, shown.lastOf(before), shown.firstFrom(picture.block));
    last = unit;
    dropFurniturePictures(unit, known);
    shown.note(unit);
    keepTexts(unit, page, verdicts);
  }
  returnCaptions(page, shown, verdicts, known);
}

/** Whether a picture's figure stands beside another and is set as that one, no smaller by half, no teaser: both are slides of a gallery. */
function isNextSlide(slide: PagePicture, picture: PagePicture, page: PageBlocks): boolean {
  if ((sizeOf(picture) ?? 0) * 2 < (sizeOf(slide) ?? 0)) return false;
  const [one, other] = [slide, picture].map(({ box }) => page.boxes[figureAround(page, box)]);
  const figure = picture.element.closest('figure');
  return (
    figure !== null &&
    findFirst(figure, 'figcaption a') === null &&
    one !== undefined &&
    other !== undefined &&
    one !== other &&
    one.parent === other.parent &&
    one.kind === other.kind
  );
}

/** Letters of a caption; a figure of more holds an article. */
const longest = 1_000;

/** The picture with its caption. */
function unitOf({ element, box }: PagePicture, page: PageBlocks): Element {
  const around = page.boxes[figureAround(page, box)];
  const figure = around === undefined || around.size > longest ? null : element.closest('figure');
  if (figure !== null) return figure;
  const link = element.closest('a');
  return link !== null && link.children.length === 1 ? link : element;
}

/** Captions come along, but for what a guide takes out. */
function keepTexts(unit: Element, { indexOf }: PageBlocks, verdicts: readonly Verdict[]): void {
  const removed: Text[] = [];
  eachText(unit, (node) => {
    const verdict = verdicts[indexOf.get(node) ?? -1];
    if (verdict?.reason === 'guide') removed.push(node);
    else if (verdict !== undefined) verdict.reason = null;
  });
  for (const node of removed) node.remove();
}
