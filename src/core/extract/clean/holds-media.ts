import { findFirst } from '../../find-first';

const media = 'img, picture, video, audio, iframe, object, embed, math, svg, canvas, hr, input, table img';

/** Whether an element is, or holds, something to see beside text. */
export function holdsMedia(element: Element): boolean {
  return findFirst(element, media) !== null;
}

/** Whether an element holds a letter, digit or sign, white space and invisible characters aside. */
export function holdsText(element: Element): boolean {
  return /[^\s\p{Cf}\p{Cc}]/u.test(element.textContent ?? '');
}
