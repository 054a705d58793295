import { isEmoji } from '../../emoji';
import { LightElement, type LightNode } from '../../light-tree';
import { isBlank } from '../blank';
import { ownText } from './own-text';

/** Pixels. A picture in a line of text is about as high as the line. */
const highestInLine = 40;
/** A formula or a letter with ornaments may be so high, and the text goes on behind it. */
const highestInSentence = 120;
/** Of pictures without a size: signs are drawn, and named after what they are. */
const signAddress = /\.svg(?:$|[?#])|emoji|smil[ei]/i;
/** What goes on after a word: here the word is the picture. */
const goesOn = /^\s*[\p{Ll},.;:!?)=]/u;

/**
 * Gives the pictures that a paragraph of a normal form begins with, and those at both ends of a heading, paragraphs of their own
 * before it. Signs that are read with the text stay in it, and pictures beside the link that was around them (`hasRichLinks` is not).
 */
export function liftPictures(root: LightElement, hasRichLinks: boolean): void {
  for (const block of root.children) {
    const isHeading = /^h[1-6]$/.test(block.localName);
    if (block.localName === 'blockquote') liftPictures(block, hasRichLinks);
    else if (
      isHeading ||
      (block.localName === 'p' &&
        (!isBlank(hasRichLinks ? block.textContent : ownText(block)) || areGlued(block)))
    )
      lift(block, isHeading);
  }
}

function lift(block: LightElement, isHeading: boolean): void {
  const leaves = [...leavesOf(block)].filter((leaf) => leaf.nodeType === 1 || !isBlank(leaf.nodeValue));
  const end = leaves.findIndex((leaf) => !isLeading(leaf));
  const leading = end < 0 ? leaves : leaves.slice(0, end);
  if (goesOn.test(leaves[end]?.nodeValue ?? '')) while (mayBeRead(leading.at(-1))) leading.pop();
  const closing =
    isHeading && end >= 0 ? leaves.slice(leaves.findLastIndex((leaf) => !isLeading(leaf)) + 1) : [];
  const taken = [...leading, ...closing].filter((leaf) => leaf.nodeType === 1);
  if (!taken.some(isPicture)) return;
  for (const leaf of taken) {
    // One that shares its link with another went with it.
    if (!isWithin(leaf, block)) continue;
    if (isPicture(leaf)) take(leaf, makeOwn(block));
    else leaf.remove();
  }
  if (isBlank(block.textContent)) block.remove();
}

function isWithin(node: LightNode, block: LightElement): boolean {
  let outer: LightNode | null = node;
  while (outer !== null && outer !== block) outer = outer.parentNode;
  return outer !== null;
}

/** Whether large pictures touch each other. */
function areGlued(block: LightElement): boolean {
  const leaves = [...leavesOf(block)];
  const isShown = (leaf: LightNode | undefined): boolean =>
    leaf?.nodeType === 1 && isPicture(leaf) && isLarge(leaf);
  return leaves.some((leaf, index) => isShown(leaf) && isShown(leaves[index + 1]));
}

/** Two that stand side by side in a page are too wide for that elsewhere. */
function makeOwn(block: LightElement): LightElement {
  const own = new LightElement('p');
  for (const [name, value] of block.attributes) own.setAttribute(name, value);
  block.parentNode?.insertBefore(own, block);
  return own;
}

/** A large picture, or a break between such. */
function isLeading(leaf: LightNode): boolean {
  return leaf.nodeType === 1 && (leaf.localName === 'br' || (isPicture(leaf) && isLarge(leaf)));
}

/** Whether a sentence that goes on behind a picture may need it for a word: none that is too high for that, or in a line of its own. */
function mayBeRead(leaf: LightNode | undefined): boolean {
  return leaf?.nodeType === 1 && isPicture(leaf) && !(readSize(leaf, 'height') > highestInSentence);
}

function isPicture(element: LightElement): boolean {
  return element.localName === 'img';
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

/** A width says how high a picture is only where it is small, or too large for a line. */
function isLarge(picture: LightElement): boolean {
  const height = readSize(picture, 'height');
  const width = readSize(picture, 'width');
  if (height >= 0) return height > highestInLine;
  if (width <= highestInLine) return false;
  const isSign =
    isEmoji(picture.getAttribute('alt')?.trim() ?? '') || signAddress.test(picture.getAttribute('src') ?? '');
  return !isSign || width > highestInSentence;
}

function readSize(picture: LightElement, name: 'height' | 'width'): number {
  return Number.parseInt(picture.getAttribute(name) ?? '', 10);
}

function* leavesOf(element: LightElement): Generator<LightNode> {
  for (const node of element.childNodes) {
    if (node.firstChild === null) yield node;
    else yield* leavesOf(node);
  }
}
