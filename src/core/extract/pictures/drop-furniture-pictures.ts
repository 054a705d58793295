import { readTexPicture } from '../../sanitize/tex-picture';
import { findFirst } from '../../find-first';
import { isAuthorLink } from '../evidence/mark';
import type { Known } from '../known';
import { lowerCase } from '../lower-case';
import { isPlaceholder } from '../prepare/placeholder';
import { readRegisteredHost } from '../registered-host';
import { statedSides } from '../stated-sides';
import { holdsText } from '../clean/holds-media';

/** What the files of buttons, marks and a site's own emblem are called. Photographs have other endings. */
const signFile =
  /(?:^|[/_.-])(?:play-?)?(?:icons?|zoom(?:-in)?|arrows?|caret|chevron|spinner|divider|separator|bullets?|btn|button|(?:print|site|brand|header)[_-]?(?:header[_-]?)?logo)(?:[/_.-][^/]*)?\.(?:svg|png|gif)$/i;
const emblemFile = /(?:^|[/_.-])logos?(?:[/_.-][^/]*)?\.(?:svg|png|gif)$/i;
/** Where networks ask what is to be shared, and pages about a writer. */
const sharing = /\/(?:pin\/create|sharer|intent\/(?:tweet|post))(?:[/?.]|$)/;
const byWriter = /\/by\/[\w.-]+\/?(?:[?#]|$)/;
/** The front page of a site, or of one of its languages. */
const frontPage = /^https?:\/\/[^/?#]+(?:\/(?:[a-z]{2})?\/?)?(?:[?#]|$)/;
/** Pixels: what is shown for itself; a picture that stands alone; an emblem in a line; a stand-in; what nobody sees. */
const [large, small, thin, tiny, dot] = [200, 100, 60, 50, 8];

/** Takes out pictures that are a page's furniture: signs of buttons, faces of writers, emblems that lead home. */
export function dropFurniturePictures(content: Element, known: Known): void {
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    if (isFurniture(picture, known)) picture.remove();
  }
}

/** Whether a picture is part of a page's furniture, by what it is called, states, and leads to. */
export function isFurniture(picture: Element, known: Known): boolean {
  if (readTexPicture(picture) !== null) return false;
  const sides = statedSides(picture);
  return isLinkedFurniture(picture, sides, known) || isSign(picture, sides, known);
}

function isLinkedFurniture(picture: Element, sides: readonly number[], { host }: Known): boolean {
  const link = picture.closest('a');
  const target = link?.getAttribute('href') ?? '';
  if (link === null || target === '') return false;
  if (sharing.test(target) || isAuthorLink(target) || byWriter.test(target)) return true;
  if (sides.some((side) => side >= large) || holdsText(link)) return false;
  return frontPage.test(target) && readRegisteredHost(target) === host;
}

function isSign(picture: Element, sides: readonly number[], { names }: Known): boolean {
  const address = (picture.getAttribute('src') ?? '').replace(/[?#].*$/s, '');
  const largest = sides.length === 0 ? null : Math.max(...sides);
  if (sides.some((side) => side < thin) && emblemFile.test(address)) return true;
  if (largest !== null && largest >= large) return false;
  if (largest !== null && (largest <= dot || (largest < tiny && isPlaceholder(address)))) return true;
  if (picture.closest('td, th') !== null) return false;
  const alt = lowerCase((picture.getAttribute('alt') ?? '').trim());
  if (names.includes(alt)) return true;
  if (isCaptioned(picture)) return false;
  return (
    signFile.test(address) ||
    (sides.length === 2 && largest !== null && largest <= small && standsAlone(picture))
  );
}

function isCaptioned(picture: Element): boolean {
  const figure = picture.closest('figure');
  if (figure === null || findFirst(figure, 'figcaption') === null) return false;
  // A sign on the picture that the caption is about.
  return figure.getElementsByTagName('img').length === 1;
}

const lines = 'p, div, li, h1, h2, h3, h4, h5, h6, section, article, figure, blockquote';

function standsAlone(picture: Element): boolean {
  const line = picture.closest(lines);
  return line !== null && !holdsText(line);
}
