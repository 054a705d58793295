import { readShortText } from '../clean/short-text';
import { isGuided } from '../guided/marks';
import { statedSides } from '../stated-sides';

/** Pixels of the smaller side of what is no sign on a button. */
const smallest = 150;
/** Characters of what is said of a picture that a button enlarges. */
const longest = 40;

/** Takes the pictures that a button enlarges out of it: Readability drops every button. Signs stay on it. */
export function unboxPictureButtons(root: Element): void {
  for (const button of Array.from(root.getElementsByTagName('button'))) {
    const [picture, ...more] = Array.from(button.getElementsByTagName('img'));
    if (picture === undefined || more.length > 0 || readShortText(button, longest) === null) continue;
    if (isGuided(button)) continue;
    if (isLarge(picture, button)) button.replaceWith(picture);
  }
}

/** By its sides, else as the only picture of a figure. */
function isLarge(picture: Element, button: Element): boolean {
  const sides = statedSides(picture);
  if (sides.length > 0) return Math.min(...sides) >= smallest;
  const figure = button.closest('figure');
  return figure !== null && figure.getElementsByTagName('img').length === 1;
}
