import { findFirst } from '../../find-first';
import { eachText } from '../each-text';

const media = 'img, picture, video, audio, iframe, object, embed, math, svg, canvas, hr, input, table img';

/** Whether an element is, or holds, something to see beside text. */
export function holdsMedia(element: Element): boolean {
  return findFirst(element, media) !== null;
}

/** Whether an element holds a letter, digit or sign, white space and invisible characters aside. */
export function holdsText(element: Element): boolean {
  let isHeld = false;
  eachText(element, (node) => {
    isHeld = holdsInk(node.nodeValue ?? '');
    return !isHeld;
  });
  return isHeld;
}

/** Whether an element holds text that stands in no element of a selector. */
export function holdsTextOutside(element: Element, selector: string): boolean {
  let isFound = false;
  eachText(element, (node) => {
    const isText = (node.nodeValue ?? '').trim() !== '';
    isFound = isText && (node.parentElement?.closest(selector) ?? null) === null;
    return !isFound;
  });
  return isFound;
}

/** Most texts are told by their first letters: the pattern needs tables of Unicode, which a browser loads for each page anew. */
function holdsInk(text: string): boolean {
  let isRare = false;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    // White space and controls, and the soft hyphen.
    if (unit <= 0x20 || (unit >= 0x7f && unit <= 0xa0) || unit === 0xad) continue;
    if (unit < 0x600 || (unit > 0x3000 && unit < 0xd800)) return true;
    isRare = true;
  }
  return isRare && /[^\s\p{Cf}\p{Cc}]/u.test(text);
}
