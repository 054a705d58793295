import { readShortText } from './short-text';
import { findFirst } from '../../find-first';
import { markAttribute } from '../guided/marks';
import { nextOutside } from '../next-outside';
import { sizeIn, withoutSize } from '../picture-size';
import { squash } from '../text';

/** So many nodes are looked at between two pictures, so many characters of a caption. */
const [mostNodes, longest] = [200, 1_000];

/**
 * Drops the second of two pictures that are the same and have no text but captions between: one for wide screens and one for narrow
 * ones, a preview, the copy that a click enlarges. The larger one stays, and the caption.
 */
export function dropDoubledPictures(content: Element): void {
  let last: Element | null = null;
  let known = '';
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const source = picture.getAttribute('src') ?? '';
    const own = withoutSize(source);
    const isTwin: boolean = last !== null && own === known && isNext(last, picture, content);
    last = (isTwin && last !== null ? dropOne(last, picture) : null) ?? picture;
    known = own;
  }
}

/** Whether only captions stand between. */
function isNext(one: Element, other: Element, content: Element): boolean {
  let node: Node | null = nextOutside(one, content);
  for (let nodes = 0; node !== null && nodes < mostNodes; nodes++) {
    if (node === other) return true;
    const isText = node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '';
    if (isText && (node.parentElement?.closest('figcaption') ?? null) === null) return false;
    node = node.firstChild ?? nextOutside(node, content);
  }
  return false;
}

/** Answers the one that stays; `null`: both, for each has a caption of its own. */
function dropOne(one: Element, other: Element): Element | null {
  const [first, second] = [captionOf(one), captionOf(other)];
  const isSaid = second === '' || first === second;
  if (other.getAttribute(markAttribute) === 'keep' || (!isSaid && first !== '')) return null;
  const [kept, gone] = isSaid ? [one, other] : [other, one];
  const [source, larger] = [kept.getAttribute('src') ?? '', gone.getAttribute('src') ?? ''];
  if (sizeIn(larger) > sizeIn(source) && sizeIn(source) > 0) kept.setAttribute('src', larger);
  const figure = gone.closest('figure');
  const isOwn = figure !== null && figure !== kept.closest('figure');
  if (isOwn && figure.getElementsByTagName('img').length === 1) figure.remove();
  else gone.remove();
  return kept;
}

/** The letters of a picture's caption; `''`: it has none of its own. */
function captionOf(picture: Element): string {
  const figure = picture.closest('figure');
  const caption = figure === null ? null : findFirst(figure, 'figcaption');
  return caption === null ? '' : squash(readShortText(caption, longest) ?? '');
}
