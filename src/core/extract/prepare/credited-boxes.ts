import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { rename } from '../rename';
import { statedSides } from '../stated-sides';
import { endsWithCredit } from './caption-credits';
import { holdsText } from './picture-boxes';

/** Where pictures are of something else. */
const others = 'a, li, nav, aside, footer, table, figure, form, button, blockquote';
/** What no caption is or holds. */
const content =
  'a, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, form, button, iframe, video, audio, blockquote, pre, time, figure, figcaption';
/** Characters of a caption with its credit; of one part of it that ends with the credit; of a sign's picture, in pixels. */
const [longest, longestLast, small] = [400, 600, 60];
/** Characters of a text beside the box, and boxes around it that hold nothing else. */
const [textSize, levels] = [80, 3];

/**
 * Makes a figure of the box around a picture that holds nothing but words below it, the last of which say who took it, and stands
 * beside a text: they are its caption, whatever it is called. `holder`: the picture with the boxes around it that hold no text.
 */
export function figureCreditedBox(holder: Element, picture: Element): void {
  const box = holder.parentElement;
  if (box === null || box.localName !== 'div' || box.closest(others) !== null) return;
  const text = readShortText(box, longestLast);
  if (text === null || text === '' || holdsOthers(box)) return;
  if (statedSides(picture).some((side) => side <= small) || !holdsPictures(holder, box)) return;
  for (let node = holder.previousSibling; node !== null; node = node.previousSibling)
    if (!isBlank(node)) return;
  const last = lastPart(box);
  const isOnly = last.textContent?.trim() === text;
  if (!endsWithCredit(readShortText(last, longestLast) ?? '', isOnly)) return;
  if (!isOnly && (text.length > longest || Array.from(box.getElementsByTagName('p')).some(holdsText))) return;
  if (!isBesideText(box)) return;
  // A long one would be taken for the text of its figure.
  if (isOnly && last !== box) rename(childAround(last, box), 'figcaption');
  rename(box, 'figure');
}

function childAround(part: Element, box: Element): Element {
  let child = part;
  while (child.parentElement !== null && child.parentElement !== box) child = child.parentElement;
  return child;
}

/** Whether a box's picture is one: the same may be there once more, for when it is not loaded yet. */
function holdsPictures(holder: Element, box: Element): boolean {
  const pictures = box.getElementsByTagName('img').length;
  return pictures === 1 || (pictures === 2 && holder.getElementsByTagName('img').length === 2);
}

function holdsOthers(box: Element): boolean {
  return Array.from(box.querySelectorAll(content)).some(
    (element) => element.localName !== 'a' || readShortText(element, 0) !== '',
  );
}

function isBlank(node: Node): boolean {
  return node.nodeType === 1 ? readShortText(node as Element, 0) === '' : !/\S/.test(node.nodeValue ?? '');
}

/** The innermost element that the last words of a box are all in. */
function lastPart(box: Element): Element {
  let part = box;
  for (let node = part.lastChild; node !== null;) {
    if (node.nodeType !== 8 && !(node.nodeType !== 1 && node.nodeType !== 3) && !isBlank(node)) {
      if (node.nodeType === 3) return part;
      part = node as Element;
      node = part.lastChild;
    } else node = node.previousSibling;
  }
  return part;
}

/** Whether a text of the article stands right before or behind a box: a list of short reports has a picture in each. */
function isBesideText(box: Element): boolean {
  let outer = box;
  for (let level = 0; level < levels; level++) {
    const [before, behind] = [textBeside(outer, 'previousSibling'), textBeside(outer, 'nextSibling')];
    if (isText(before) || isText(behind)) return true;
    if (before !== null || behind !== null || outer.parentElement === null) return false;
    outer = outer.parentElement;
  }
  return false;
}

/** The next thing beside a box that says something. */
function textBeside(box: Element, side: 'previousSibling' | 'nextSibling'): ChildNode | null {
  let node = box[side];
  while (node !== null && isBlank(node)) node = node[side];
  return node;
}

function isText(node: ChildNode | null): boolean {
  if (node?.nodeType !== 1) return false;
  const element = node as Element;
  if (readShortText(element, textSize) !== null) return false;
  return element.localName === 'p' || findFirst(element, 'img, h1, h2, form, nav') === null;
}
