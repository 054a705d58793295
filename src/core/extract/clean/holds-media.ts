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
    isHeld = ink.test(node.nodeValue ?? '');
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

/** The first part is most texts, and needs no tables of Unicode. */
const ink = /[a-z]|[^\s\p{Cf}\p{Cc}]/u;
