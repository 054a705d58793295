import { readShortText } from '../clean/short-text';
import { hasOwnText } from '../own-text';
import { isPictureAddress } from './lazy-names';

/** A file's name, and the size of its picture: "2000×1333 310 KB". */
const fileName = /^\S+\.(?:jpe?g|png|webp|gif|avif)$/i;
const isMeasured = /\d{2,}\s*(?:[×x]\s*\d{3,}|px|[KMG]i?B)/;
const sizes = /[\d\s.,×x()·|•–-]|px|[KMG]i?B/g;
/** Characters of what is said of a file. */
const longest = 120;

/**
 * Takes what links say of the picture that they open, its file and its size, out of them: Readability takes a box of linked words
 * for a list of links, and drops the picture with it.
 */
export function dropFileDetails(root: Element): void {
  for (const picture of Array.from(root.getElementsByTagName('img'))) {
    const link = picture.closest('a');
    if (link === null || !isPictureAddress(link.getAttribute('href') ?? '')) continue;
    if (readShortText(link, longest) === null) continue;
    const names = new Set(['alt', 'title'].map((name) => (picture.getAttribute(name) ?? '').trim()));
    for (const part of Array.from(link.getElementsByTagName('*')).reverse()) {
      if (part.firstElementChild !== null || isCaption(part) || isOfSentence(part)) continue;
      const text = (part.textContent ?? '').trim();
      if (text !== '' && (names.has(text) || fileName.test(text) || isSize(text))) part.remove();
    }
  }
}

function isCaption(part: Element): boolean {
  return part.localName === 'figcaption' || /caption/i.test(part.getAttribute('class') ?? '');
}

function isOfSentence({ parentElement }: Element): boolean {
  return parentElement !== null && hasOwnText(parentElement);
}

function isSize(text: string): boolean {
  return isMeasured.test(text) && text.replace(sizes, '') === '';
}
