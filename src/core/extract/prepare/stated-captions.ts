import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';

/** Characters of a caption. */
const [shortest, longest] = [8, 600];
/** Figures around a figure that may have written the caption out. */
const levels = 3;
/** Names of files, data and markup. */
const unwritten = /[<>{}]|\.(?:jpe?g|png|gif|webp|avif|svg|heic|tiff?)(?![a-z])/i;
/** More than one word, or one in a script that has no spaces. */
const words = /\S\s+\S|[^\x00-\u02ff]/;

/** Writes out the captions that only a script shows: the only picture of a figure states them. */
export function writeStatedCaptions(root: Element): void {
  if (findFirst(root, 'figure img[data-caption]') === null) return;
  const written = new Set<Element | null>();
  for (const caption of Array.from(root.querySelectorAll('figure figcaption')))
    written.add(caption.closest('figure'));
  for (const [figure, picture] of onlyPictures(root)) {
    const stated = (picture.getAttribute('data-caption') ?? '').trim();
    const said = `${stated} ${(picture.getAttribute('data-credit') ?? '').trim()}`.trim();
    const isPlain =
      said.length >= shortest && said.length <= longest && words.test(stated) && !unwritten.test(said);
    if (!isPlain || isWritten(figure, written)) continue;
    const caption = figure.ownerDocument.createElement('figcaption');
    caption.textContent = said;
    figure.appendChild(caption);
  }
}

/** Figures with one picture that states a caption. */
function onlyPictures(root: Element): [figure: Element, picture: Element][] {
  const pictures = new Map<Element, Element | null>();
  for (const picture of Array.from(root.querySelectorAll('figure img'))) {
    const figure = picture.closest('figure');
    if (figure !== null) pictures.set(figure, pictures.has(figure) ? null : picture);
  }
  return [...pictures].flatMap(([figure, picture]): [Element, Element][] => {
    const isStated = picture?.hasAttribute('data-caption') === true;
    return picture === null || !isStated || findFirst(figure, 'figure') !== null ? [] : [[figure, picture]];
  });
}

/** Whether a figure holds a text, or one around it has a caption of its own. */
function isWritten(figure: Element, written: ReadonlySet<Element | null>): boolean {
  let outer = figure.parentElement?.closest('figure') ?? null;
  for (let level = 0; level < levels && outer !== null; level++) {
    if (written.has(outer)) return true;
    outer = outer.parentElement?.closest('figure') ?? null;
  }
  return readShortText(figure, 0) !== '';
}
