import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { rename } from '../rename';
import { settleCredits } from './caption-credits';
import { isCaptionName } from './caption-words';
import { captionFigures } from './figure-texts';
import { adoptLoneCaptions } from './lone-captions';
import { figurePictureBoxes } from './picture-boxes';
import { captionPictures } from './picture-lines';

const named =
  '[class*="aption"], [class*="redit"], [class*="egend"], [class*="_desc"], [class*="-desc"], [class*="bildunterschrift"], [class*="bildtext"], [class*="bijschrift"], [class*="didascalia"]';
const captionTags = new Set(['p', 'div', 'span', 'dd', 'small', 'em']);
const boxes = /^(?:div|section|dl|center|span|aside)$/;
const longest = 600;
/** Characters that a picture's box may hold beside the caption: a credit. */
const mostBeside = 80;
const levels = 3;

/** Makes figures of pictures with a caption that is told by its name, place or words, so that it is never taken for a paragraph. */
export function markCaptions(body: Element): void {
  adoptLoneCaptions(body);
  captionNamed(body);
  captionPictures(body);
  figurePictureBoxes(body);
  captionFigures(body);
  partCaptions(body);
}

/** Where every sign counts. */
const closed = 'sup, sub, code, pre, math, svg';
const creditName = /credit|source|copyright|byline|author|photo/i;

/** Parts of a caption that only a style sheet keeps apart: "… at nine." and "Jane Doe/Agency". */
function partCaptions(body: Element): void {
  for (const caption of Array.from(body.getElementsByTagName('figcaption'))) {
    for (const heading of Array.from(caption.querySelectorAll('h1, h2, h3, h4, h5, h6')))
      rename(heading, 'p');
    for (const part of Array.from(caption.getElementsByTagName('*'))) {
      const before = part.previousSibling;
      const text = part.textContent ?? '';
      if (before === null || !/^\S/.test(text) || part.closest(closed) !== null) continue;
      const end = before.textContent ?? '';
      const isCredit = creditName.test(part.getAttribute('class') ?? '') && /[^\s([“"«/@©]$/.test(end);
      if (isCredit || (/[.!?)”"]$/.test(end) && /^[\p{Lu}©(|]/u.test(text)))
        part.before(part.ownerDocument.createTextNode(' '));
    }
    settleCredits(caption);
  }
}

function captionNamed(body: Element): void {
  // A caption goes before the credit beside it.
  const elements = Array.from(body.querySelectorAll(named));
  const isCredit = (element: Element): boolean => (element.getAttribute('class') ?? '').includes('redit');
  for (const element of [...elements.filter((each) => !isCredit(each)), ...elements.filter(isCredit)]) {
    if (
      !captionTags.has(element.localName) ||
      !isCaptionName(element.getAttribute('class') ?? '') ||
      findFirst(element, 'figcaption') !== null
    )
      continue;
    const text = readShortText(element, longest);
    if (text === null || text === '' || findFirst(element, 'img, p, h1, h2, h3, ul, table') !== null)
      continue;
    const box = boxWithPicture(element, text.length + mostBeside);
    if (box === null) continue;
    rename(element, 'figcaption');
    rename(box, 'figure');
  }
}

/** The nearest box around a caption that holds a picture and little else; null inside figures, which have captions of their own. */
function boxWithPicture(caption: Element, most: number): Element | null {
  if (caption.closest('figure') !== null) return null;
  let box = caption.parentElement;
  for (let level = 0; level < levels && box !== null; level++, box = box.parentElement) {
    if (!boxes.test(box.localName) || readShortText(box, most) === null) return null;
    if (findFirst(box, 'img, video') !== null) return box;
  }
  return null;
}
