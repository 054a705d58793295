import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { rename } from '../rename';
import { statedSides } from '../stated-sides';
import { textBeforeCredit } from './caption-credits';
import { moreSentences } from './caption-words';
import { isOther } from './picture-boxes';

/** Where pictures are of something else. */
const others = /^(?:a|li|nav|aside|footer|table|figure|form|button|blockquote)$/;
/** What no caption is or holds. */
const content =
  'a, br, h1, h2, h3, h4, h5, h6, ul, ol, dl, table, form, button, iframe, video, audio, blockquote, pre, time, figure, figcaption';
/** Characters of a caption with its credit, and of one in emphasis; of a sign's picture, in pixels. */
const [longest, longestEmphasised, small] = [300, 600, 60];
/** Characters of a text beside the box, and boxes around it that hold nothing else. */
const [textSize, levels] = [80, 3];

/**
 * Makes a figure of the box around a picture that holds nothing but words below it, the last of which say who took it, and stands
 * beside a text: they are its caption, whatever it is called. `holder`: the picture with the boxes around it that hold no text.
 */
export function figureCreditedBox(holder: Element, picture: Element): void {
  const box = holder.parentElement;
  const text = box?.localName === 'div' ? (readShortText(box, longestEmphasised) ?? '') : '';
  if (box === null || text === '') return;
  // Who took it first: few boxes with a picture say so, and all else is dear to ask.
  const last = lastPart(box);
  const lastText = readShortText(last, longestEmphasised) ?? '';
  const said = textBeforeCredit(text, lastText);
  // Words of the box itself may be a text's.
  if (said === null || last === box) return;
  const isOnly = lastText === text;
  const isEmphasised = isOnly && /^(?:em|i)$/.test(last.localName);
  if (!isEmphasised && (text.length > longest || moreSentences.test(said))) return;
  if (isOther(box) || (box.parentElement !== null && isOther(box.parentElement))) return;
  if (holdsOthers(box) || !holdsPictures(holder, box) || partsOf(box) > 2) return;
  if (statedSides(picture).some((side) => side <= small)) return;
  for (let above: Element | null = box; above !== null; above = above.parentElement)
    if (others.test(above.localName)) return;
  for (let node = holder.previousSibling; node !== null; node = node.previousSibling)
    if (!isBlank(node)) return;
  if (!isBesideText(box)) return;
  // A long one would be taken for the text of its figure.
  if (isOnly) rename(childAround(last, box), 'figcaption');
  rename(box, 'figure');
}

/** How many boxes of words there are: a caption and its credit are two. */
function partsOf(box: Element): number {
  const parts = Array.from(box.querySelectorAll('p, div'));
  return parts.filter((part) => findFirst(part, 'p, div') === null && readShortText(part, 0) !== '').length;
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
    if ((node.nodeType === 1 || node.nodeType === 3) && !isBlank(node)) {
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
