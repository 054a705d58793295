import { statedSides } from '../stated-sides';

/** Pixels of the smaller side of what is no sign on a button. */
const smallest = 150;

/** Takes the pictures that a button enlarges out of it: Readability drops every button. */
export function unboxPictureButtons(root: Element): void {
  for (const button of Array.from(root.getElementsByTagName('button'))) {
    const [picture, ...more] = Array.from(button.getElementsByTagName('img'));
    if (picture === undefined || more.length > 0) continue;
    const sides = statedSides(picture);
    const isLarge = sides.length === 2 && Math.min(...sides) >= smallest;
    if (!isLarge && button.closest('figure') === null) continue;
    button.replaceWith(picture);
  }
}
