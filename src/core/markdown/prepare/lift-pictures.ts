import { isEmoji } from '../../emoji';
import { LightElement, type LightNode } from '../../light-tree';
import { isBlank } from '../blank';
import { ownText } from './own-text';

/** Pixels. A picture in a line of text is about as high as the line. */
const highestInLine = 40;
/** Of pictures without a size: signs are drawn, and named after what they are. */
const signAddress = /\.svg(?:$|[?#])|emoji|smil[ei]/i;
/** What goes on after a word: here the word is the picture. */
const goesOn = /^\s*[\p{Ll},.;:!?)=]/u;

/**
 * Gives the pictures that a paragraph of a normal form begins with, and those in a heading, a paragraph of their own before it. Signs
 * that are read with the text stay in it, and pictures beside the link that was around them (`hasRichLinks` is not).
 */
export function liftPictures(root: LightElement, hasRichLinks: boolean): void {
  for (const block of root.children) {
    const isHeading = /^h[1-6]$/.test(block.localName);
    if (block.localName === 'blockquote') liftPictures(block, hasRichLinks);
    else if (
      isHeading ||
      (block.localName === 'p' && !isBlank(hasRichLinks ? block.textContent : ownText(block)))
    )
      lift(block, isHeading);
  }
}

function lift(block: LightElement, isHeading: boolean): void {
  const pictures: LightElement[] = [];
  const breaks: LightElement[] = [];
  for (const leaf of leavesOf(block)) {
    if (leaf.nodeType === 1 && isLarge(leaf, block.textContent)) pictures.push(leaf);
    else if (isHeading) continue;
    else if (leaf.nodeType === 1 && leaf.localName === 'br') breaks.push(leaf);
    else if (leaf.nodeType === 1 || !isBlank(leaf.nodeValue)) break;
  }
  if (pictures.length === 0) return;
  const own = new LightElement('p');
  for (const [name, value] of block.attributes) own.setAttribute(name, value);
  block.parentNode?.insertBefore(own, block);
  for (const picture of pictures) take(picture, own);
  for (const each of breaks) each.remove();
  if (isBlank(block.textContent)) block.remove();
}

/** A link goes with its picture, and stays with its text. */
function take(picture: LightElement, own: LightElement): void {
  let link = picture.parentNode;
  while (link !== null && link.localName !== 'a') link = link.parentNode;
  if (link === null) own.appendChild(picture);
  else if (isBlank(link.textContent)) own.appendChild(link);
  else {
    const copy = own.appendChild(new LightElement('a'));
    for (const [name, value] of link.attributes) copy.setAttribute(name, value);
    copy.appendChild(picture);
  }
}

function isLarge(element: LightElement, text: string): boolean {
  if (element.localName !== 'img') return false;
  const size = Number.parseInt(element.getAttribute('height') ?? element.getAttribute('width') ?? '', 10);
  if (size >= 0) return size > highestInLine;
  const isSign = isEmoji(element.getAttribute('alt')?.trim() ?? '') || goesOn.test(text);
  return !isSign && !signAddress.test(element.getAttribute('src') ?? '');
}

function* leavesOf(element: LightElement): Generator<LightNode> {
  for (const node of element.childNodes) {
    if (node.firstChild === null) yield node;
    else yield* leavesOf(node);
  }
}
