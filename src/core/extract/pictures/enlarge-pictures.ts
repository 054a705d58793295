import { resolvePicture } from '../address';
import type { Known } from '../known';
import { sizeIn, withoutSize } from '../picture-size';

/** Pixels of a preview. */
const small = 400;

/** Puts the picture that the page declares in the place of its preview: the same file, asked for in a larger size or in none. */
export function enlargePictures(content: Element, { pictures, url }: Known): void {
  if (pictures.length === 0) return;
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const source = picture.getAttribute('src') ?? '';
    const size = sizeIn(source);
    if (size === 0 || size > small) continue;
    const own = withoutSize(source);
    const larger = pictures
      .flatMap((declared) => resolvePicture(declared, url) ?? [])
      .find((declared) => withoutSize(declared) === own && (sizeIn(declared) || Infinity) > size);
    if (larger === undefined) continue;
    picture.setAttribute('src', larger);
    for (const side of ['width', 'height']) picture.removeAttribute(side);
  }
}
