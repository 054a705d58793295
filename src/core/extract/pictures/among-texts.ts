import { inside, type PageBlocks, type PagePicture } from '../blocks/page-blocks';
import { embedAddress } from '../embed-address';
import { isPictureAddress } from '../prepare/lazy-names';
import { statedSides } from '../stated-sides';
import { addressOf, type ShownParts } from './shown-parts';

/** What boxes of advertisements, teasers, writers and buttons are called. */
const foreignName =
  /(?:^|[\s_-])(?:ads?|advert\w*|adv|sponsor\w*|promo\w*|teaser\w*|related|recommend\w*|author\w*|avatar\w*|byline\w*|bio|newsletter\w*|comments?|share\w*|sharing|social\w*|logos?|icons?|badge\w*|emoji|banner\w*|nav\w*|menu|footer|sidebar|signup|subscri\w*|popular|trending|more|read-?more|btn|(?:post|story|article|news)[_-]?cards?)(?:$|[\s_-])/i;
const foreignTags = /^(?:nav|footer|form|dialog|table)$/;
/** The poster of a film is none of the article's pictures, but at its headline. */
const playerName =
  /(?:^|[\s_-])(?:video\w*|player\w*|audio\w*|podcast\w*|poster|thumbs?|thumbnails?)(?:$|[\s_-])/i;
/** Pixels of the smaller side of what is no sign. */
const smallest = 150;

/** Whether a picture between texts that stay is the article's. */
export function isAmongTexts(picture: PagePicture, page: PageBlocks, shown: ShownParts): boolean {
  if (addressOf(picture.element) === '') return false;
  const isFrame = picture.element.localName !== 'img';
  const size = sizeOf(picture);
  if (isFrame) {
    if (!embedAddress.test(addressOf(picture.element))) return false;
  } else if (size === null ? (picture.inside & inside.figure) === 0 : size < smallest) return false;
  if (leadsElsewhere(picture) || isForeign(picture, page, shown)) return false;
  const { boxes } = page;
  let outer = -1;
  for (let at = picture.box; at >= 0 && shown.holdsText[at] === 0; at = boxes[at]?.parent ?? -1) {
    if (!isFrame && playerName.test(`${boxes[at]?.className ?? ''} ${boxes[at]?.id ?? ''}`)) return false;
    outer = at;
  }
  return outer < 0 || shown.lettersBeside(outer, boxes[outer]?.size ?? 0) === 0;
}

/** Whether a picture, or a box around it that holds no text of the article, is named after what stands beside articles. */
export function isForeign({ element, box }: PagePicture, { boxes }: PageBlocks, shown: ShownParts): boolean {
  const className = element.getAttribute('class') ?? '';
  if (foreignName.test(className)) return true;
  for (let at = box; at >= 0 && shown.holdsText[at] !== 1; at = boxes[at]?.parent ?? -1) {
    const around = boxes[at];
    if (around === undefined || foreignTags.test(around.tag)) return true;
    if (!/^(?:body|main|article)$/.test(around.tag) && foreignName.test(`${around.className} ${around.id}`))
      return true;
  }
  return false;
}

/** The smaller of the sides that the page states, in pixels; `null`: it states none. */
export function sizeOf({ element }: PagePicture): number | null {
  const stated = statedSides(element).filter((side) => side > 0);
  return stated.length > 0 ? Math.min(...stated) : null;
}

/** Whether a picture is a link to something else than its file. */
export function leadsElsewhere({ element, inside: flags }: PagePicture): boolean {
  return (flags & inside.link) !== 0 && !isPictureAddress(element.closest('a')?.getAttribute('href') ?? '');
}
