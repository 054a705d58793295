import { resolvePicture } from '../address';
import type { Known } from '../known';
import { sizeIn, withoutSize } from '../picture-size';

/** Pixels of a preview. */
const small = 400;

/** Puts the picture that the page declares in the place of its preview: the same file, asked for in a larger size or in none. */
export function enlargePictures(content: Element, { pictures, url }: Known): void {
  if (pictures.length === 0) return;
  let declared: { address: string; own: string; size: number }[] | null = null;
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const source = picture.getAttribute('src') ?? '';
    const size = sizeIn(source);
    if (size === 0 || size > small) continue;
    declared ??= pictures
      .flatMap((address) => resolvePicture(address, url) ?? [])
      .map((address) => ({ address, own: withoutSize(address), size: sizeIn(address) || Infinity }));
    const own = withoutSize(source);
    const larger = declared.find((each) => each.own === own && each.size > size);
    if (larger === undefined) continue;
    picture.setAttribute('src', larger.address);
    for (const side of ['width', 'height']) picture.removeAttribute(side);
  }
}
