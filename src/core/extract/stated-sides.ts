/** The width and height that the markup states of a picture, in pixels; none for what it leaves out or states in other units. */
export function statedSides(picture: Element): number[] {
  return ['width', 'height'].flatMap((side) => {
    const value = picture.getAttribute(side) ?? '';
    return /^\s*\d+(?:\.\d+)?(?:px)?\s*$/.test(value) ? [Number.parseInt(value, 10)] : [];
  });
}
