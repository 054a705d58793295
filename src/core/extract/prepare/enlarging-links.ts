import { readShortText } from '../clean/short-text';
import { hasMark, isGuided } from '../guided/marks';
import { loneLinkedPictures } from '../lone-linked';
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
export function openEnlargingLinks(root: Element, base: string): void {
  for (const [picture, link] of loneLinkedPictures(root)) {
    if ((readShortText(link, longest) ?? '') === '' || link.closest('figure') !== null || hasMark(link))
      continue;
    // A picture says nothing: the box around it and the words says what they say.
    const words = Array.from(link.getElementsByTagName('*')).find(
      (part) => isEnlarging(textOf(part), link, base) && !part.contains(picture) && !isGuided(part),
    );
    if (words === undefined) continue;
    words.remove();
    const credit = partsBeside(picture, link).map(textOf).join(' ');
    if (hasCredit(credit) || isCaptionText(lowerCase(credit))) makeFigure(link, picture);
  }
}

function textOf(node: Node): string {
  return (node.textContent ?? '').trim();
}

function partsBeside(picture: Element, link: Element): ChildNode[] {
  return Array.from(link.childNodes).filter((part) => !part.contains(picture));
}

function makeFigure(link: Element, picture: Element): void {
  const page = link.ownerDocument;
  const [figure, caption] = [page.createElement('figure'), page.createElement('figcaption')];
  for (const part of partsBeside(picture, link)) caption.appendChild(part);
  link.replaceWith(figure);
  figure.appendChild(link);
  figure.appendChild(caption);
}
