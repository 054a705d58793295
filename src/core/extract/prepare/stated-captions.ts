import { readShortText } from '../clean/short-text';

/** Characters of a caption. */
const [shortest, longest] = [8, 600];

/** Writes out the captions that only a script shows: the only picture of a figure states them. */
export function writeStatedCaptions(root: Element): void {
  for (const picture of Array.from(root.querySelectorAll('figure img[data-caption]'))) {
    const figure = picture.closest('figure');
    if (figure === null || figure.getElementsByTagName('img').length !== 1) continue;
    const said = ['data-caption', 'data-credit']
      .map((name) => (picture.getAttribute(name) ?? '').trim())
      .join(' ')
      .trim();
    const isPlain = said.length >= shortest && said.length <= longest && !/[<>]/.test(said);
    if (!isPlain || readShortText(figure, 0) !== '') continue;
    const caption = figure.ownerDocument.createElement('figcaption');
    caption.textContent = said;
    figure.appendChild(caption);
  }
}
