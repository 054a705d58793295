import { readShortText } from '../clean/short-text';
import { findFirst } from '../../find-first';
import { lowerCase } from '../lower-case';
import { hasOwnText } from '../own-text';
import { squash } from '../text';
import { isCaptionBox } from './caption-box';
import { isCaptionName, isCaptionText, moreSentences } from './caption-words';
import { figureCreditedBox } from './credited-boxes';
import { splitAtBlankLine } from './split-line';

const longest = 250;
/** Characters of a line that is named as a caption or says what stands for the picture, which may hold a whole credit. */
const longestSure = 600;
/** Boxes around a named line. */
const levels = 4;
/** The end of an address, which holds the name of its file. */
const fileEnd = 200;
/** Letters by which a line and the picture's own words are told to be the same. */
const shortestAlternative = 20;
const inline = /^(?:a|span|small|strong|em|b|i|u)$/;
/** Boxes and inline elements that a picture may stand alone in, and those that a caption may be. */
const holders = /^(?:p|div|a|span|strong|em|b|i)$/;
const lines = /^(?:p|div|h6)$/;

/** A picture alone in its box, and the nodes of the line below it. */
interface Captioned {
  holder: Element;
  line: ChildNode[];
}

/**
 * Makes a figure of a picture and the line right below it that reads or is named like its caption: newspapers without figures
 * write captions as paragraphs, or make a table of both.
 */
export function captionPictures(body: Element): void {
  for (const picture of Array.from(body.getElementsByTagName('img'))) {
    if (picture.closest('nav, aside, footer, li, figcaption') !== null) continue;
    const figure = picture.closest('figure');
    if (figure !== null && readShortText(figure, 0) !== '') continue;
    const found =
      figure === null ? (findInTable(picture) ?? findBelow(picture, body)) : findBelow(figure, body);
    if (isCaption(found, picture)) addNamed(makeFigure(found), body);
    else if (figure === null) figureCreditedBox(found.holder, picture);
  }
}

/** Where the credit came first, the caption stands below both. */
function addNamed(figure: Element, body: Element): void {
  const { line } = findBelow(figure, body);
  const caption = findFirst(figure, 'figcaption');
  const [first] = line;
  if (caption === null || first?.nodeType !== 1 || !isNamed(first as Element)) return;
  if (!isCaption({ holder: figure, line }, null)) return;
  const credit = Array.from(caption.childNodes);
  for (const part of line) for (const node of partsIn(part)) caption.appendChild(node);
  caption.appendChild(caption.ownerDocument.createTextNode(' '));
  for (const node of credit) caption.appendChild(node);
}

/** Takes a line out of its box. */
function partsIn(part: ChildNode): ChildNode[] {
  const isBox = part.nodeType === 1 && !inline.test(nameOf(part));
  part.remove();
  return isBox ? Array.from(part.childNodes) : [part];
}

/** Whether an element is named as a caption, or nothing but a box around one. */
function isNamed(element: Element): boolean {
  let inner: Element | null = element;
  for (let level = 0; level <= levels && inner !== null; level++) {
    const names = inner.getAttribute('class') ?? '';
    if (inline.test(inner.localName) ? isCaptionName(names) : isCaptionBox(names)) return true;
    inner = inner.children.length === 1 && !hasOwnText(inner) ? inner.firstElementChild : null;
  }
  return false;
}

/** The letters of what stands for a picture where it is not seen; none of signs. */
function wordsFor(picture: Element): string {
  const isSign = /icon|logo|badge/i.test((picture.getAttribute('src') ?? '').slice(-fileEnd));
  return isSign ? '' : squash(picture.getAttribute('alt') ?? '');
}

/** In a table that is there for one picture and the line below it. */
function findInTable(picture: Element): Captioned | null {
  const table = picture.closest('table');
  if (table === null || readShortText(table, longest) === null) return null;
  const cells = Array.from(table.getElementsByTagName('td'));
  const texts = cells.filter((cell) => readShortText(cell, 0) !== '');
  return texts.length === 1 && !texts[0]?.contains(picture) ? { holder: table, line: texts } : null;
}

/** Below the largest box around a picture that holds no text: one element, or what stands there up to the next break. */
function findBelow(picture: Element, body: Element): Captioned {
  let holder = picture;
  for (let above = picture.parentElement; above !== null && above !== body; above = above.parentElement) {
    if (!holders.test(above.localName) || readShortText(above, 0) !== '') break;
    holder = above;
  }
  let node = nextOf(holder);
  if (nameOf(node) === 'br') node = node === null ? null : nextOf(node);
  if (node !== null && lines.test(nameOf(node))) return { holder, line: [node] };
  if (node !== null && inline.test(nameOf(node))) splitAtBlankLine(node as Element);
  const line: ChildNode[] = [];
  for (; node !== null && (node.nodeType === 3 || inline.test(nameOf(node))); node = node.nextSibling)
    line.push(node);
  return { holder, line };
}

function nameOf(node: Node | null): string {
  return node?.nodeName.toLowerCase() ?? '';
}

/** The next sibling that is more than white space. */
function nextOf(node: ChildNode): ChildNode | null {
  let next = node.nextSibling;
  while (next?.nodeType === 3 && (next.nodeValue ?? '').trim() === '') next = next.nextSibling;
  return next;
}

/** `picture`: what may say the same where it is not seen; `null`: nothing does. */
function isCaption({ line }: Captioned, picture: Element | null): boolean {
  let text = '';
  let isCalled = false;
  let isLink = false;
  for (const node of line) {
    const element = node.nodeType === 1 ? (node as Element) : null;
    isCalled ||= element !== null && isNamed(element);
    const part = element === null ? (node.nodeValue ?? '') : readShortText(element, longestSure);
    if (part === null || (element !== null && findFirst(element, 'img, h1, h2, h3, ul, table') !== null))
      return false;
    text += part;
    isLink ||= element !== null && (element.localName === 'a' || findFirst(element, 'a') !== null);
  }
  const said = text.trim();
  if (said === '' || said.length > longestSure) return false;
  if (isCalled || (!isLink && picture !== null && isAlternative(said, picture))) return true;
  return said.length <= longest && (isEmphasisedEnd(line) || isCaptionText(lowerCase(said)));
}

/** Whether a line says what stands for the picture where it is not seen, or begins so: a sentence may begin with whom it shows. */
function isAlternative(said: string, picture: Element): boolean {
  const [alt, title] = [wordsFor(picture), picture.getAttribute('title') ?? ''];
  // A title alone may be the headline's: one that is a caption goes on with who took the picture.
  const end = title.indexOf(' | ');
  const line = end < 0 && alt.length < shortestAlternative ? '' : squash(said);
  if (line.length < shortestAlternative) return false;
  if (end > 0 && squash(title.slice(0, end)) === line) return true;
  if (alt.length < shortestAlternative) return false;
  return (
    alt.startsWith(line) || (line.startsWith(alt) && line.length < alt.length * 2 && !sentence.test(said))
  );
}

/** Whether a line is one sentence, all in emphasis, and the end of the paragraph that begins with the picture. */
function isEmphasisedEnd(line: readonly ChildNode[]): boolean {
  const last = line.at(-1);
  const said = line.filter((node) => (node.textContent ?? '').trim() !== '');
  const [only] = said.length === 1 ? said : [];
  if (only === undefined || !/^(?:em|i)$/.test(nameOf(only)) || findFirst(only as Element, 'br') !== null)
    return false;
  if (moreSentences.test((only.textContent ?? '').trim())) return false;
  return (nameOf(only.parentNode) === 'p' || isPictureFirst(only.parentNode)) && last?.nextSibling === null;
}

/** Whether a box begins with a picture: paragraphs may be written so. */
function isPictureFirst(box: Node | null): boolean {
  const first = box?.firstChild ?? null;
  const start = first?.nodeType === 3 && (first.nodeValue ?? '').trim() === '' ? nextOf(first) : first;
  return nameOf(box) === 'div' && nameOf(start) === 'img';
}

const sentence = /[.!?。！？]$/;

/** The figure stands where the picture stood, before the paragraph that held both. */
function makeFigure({ holder, line }: Captioned): Element {
  const page = holder.ownerDocument;
  const inner = holder.localName === 'figure' ? holder : findFirst(holder, 'figure');
  const [figure, caption] = [inner ?? page.createElement('figure'), page.createElement('figcaption')];
  const around = holder.parentElement;
  const place = around?.localName === 'p' ? around : holder;
  if (inner === null) place.parentNode?.insertBefore(figure, place);
  const below = nextOf(holder);
  if (nameOf(below) === 'br') below?.remove();
  const [box] = line.filter((node) => node.nodeType === 1 && !inline.test(nameOf(node)));
  for (const node of box === undefined ? line : Array.from(box.childNodes)) caption.appendChild(node);
  box?.remove();
  if (inner === null) {
    for (const part of partsOf(holder)) figure.appendChild(part);
    if (holder.parentNode !== figure) holder.remove();
  }
  figure.appendChild(caption);
  return figure;
}

/** A paragraph or table around a picture is none any more. */
function partsOf(holder: Element): Node[] {
  if (holder.localName === 'table') return Array.from(holder.getElementsByTagName('img'));
  return holder.localName === 'p' ? Array.from(holder.childNodes) : [holder];
}
