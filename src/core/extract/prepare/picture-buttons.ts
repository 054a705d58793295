/** Pixels of the smaller side of what is no sign on a button. */
const smallest = 150;

/** Takes the pictures that a button enlarges out of it: Readability drops every button. */
export function unboxPictureButtons(root: Element): void {
  for (const button of Array.from(root.getElementsByTagName('button'))) {
    const [picture, ...more] = Array.from(button.getElementsByTagName('img'));
    if (picture === undefined || more.length > 0) continue;
    if (button.closest('figure') === null && !isLarge(picture)) continue;
    button.replaceWith(picture);
  }
}

function isLarge(picture: Element): boolean {
  return ['width', 'height'].every((side) => Number.parseInt(picture.getAttribute(side) ?? '', 10) >= smallest);
}
