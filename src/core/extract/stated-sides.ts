const pixels = /^\s*\d+(?:\.\d+)?(?:px)?\s*$/;

/** The width and height that the markup states of a picture, in pixels; none for what it leaves out or states in other units. */
export function statedSides(picture: Element): number[] {
  const sides: number[] = [];
  for (const side of ['width', 'height']) {
    const value = picture.getAttribute(side) ?? '';
    if (value !== '' && pixels.test(value)) sides.push(Number.parseInt(value, 10));
  }
  return sides;
}
