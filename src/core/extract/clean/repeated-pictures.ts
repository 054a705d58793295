import { readTexPicture } from '../../sanitize/tex-picture';

/** From so many times on, a picture is a bullet, a rule, a star: part of the page's looks. */
const fewest = 4;
/** Pixels of a picture that is shown for itself. */
const large = 100;

/**
 * Drops the pictures that come again and again: marks of lists, spacers, stars. Those of figures and formulas stay, and the ticks of
 * a table.
 */
export function dropRepeatedPictures(content: Element): void {
  const byAddress = new Map<string, Element[]>();
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const address = picture.getAttribute('src') ?? '';
    const known = byAddress.get(address);
    if (known === undefined) byAddress.set(address, [picture]);
    else known.push(picture);
  }
  for (const pictures of byAddress.values()) {
    if (pictures.length >= fewest && pictures.every(isDecoration))
      for (const picture of pictures) picture.remove();
  }
}

function isDecoration(picture: Element): boolean {
  if (Number(picture.getAttribute('width') ?? 0) >= large || readTexPicture(picture) !== null) return false;
  return picture.closest('figure, td, th') === null;
}
