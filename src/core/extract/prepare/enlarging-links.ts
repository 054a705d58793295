import { readShortText } from '../clean/short-text';
import { hasMark } from '../guided/marks';
import { lowerCase } from '../lower-case';
import { hasCredit } from './caption-credits';
import { isCaptionText } from './caption-words';
import { isEnlarging } from './picture-controls';

/** Characters of what is said of a picture in the link that enlarges it. */
const longest = 160;

/**
 * Takes what is pressed to enlarge a picture out of the link around it, and who took the picture out of the link: Readability takes a
 * box of linked words for a list of links, and drops the picture with it.
 */
export function openEnlargingLinks(root: Element): void {
  for (const picture of Array.from(root.getElementsByTagName('img'))) {
    const link = picture.closest('a');
    if (link === null || (readShortText(link, longest) ?? '') === '') continue;
    if (hasMark(link) || link.getElementsByTagName('img').length > 1 || link.closest('figure') !== null)
      continue;
    const words = Array.from(link.getElementsByTagName('*')).find((part) => isEnlarging(textOf(part)));
    if (words === undefined) continue;
    words.remove();
    const credit = textOf(link);
    if (hasCredit(credit) || isCaptionText(lowerCase(credit))) makeFigure(link, picture);
  }
}

function textOf(element: Element): string {
  return (element.textContent ?? '').trim();
}

function makeFigure(link: Element, picture: Element): void {
  const page = link.ownerDocument;
  const [figure, caption] = [page.createElement('figure'), page.createElement('figcaption')];
  for (const part of Array.from(link.childNodes)) if (!part.contains(picture)) caption.appendChild(part);
  link.replaceWith(figure);
  figure.appendChild(link);
  figure.appendChild(caption);
}
