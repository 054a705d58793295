import { findFirst } from '../../find-first';
import { boxTags } from '../blocks/tags';

/** What ends a run of loose text beside boxes. */
const ends = new Set(['hr', 'iframe', 'script', 'style', 'template']);
const anyBox = [...boxTags].join(', ');
/** Fewer letters are a separator or a word between two boxes. */
const fewestLetters = 25;

/**
 * Puts text that stands directly in the body into paragraphs, from one block to the next. Readability does so in boxes only, and
 * leaves out what has no box of its own: on a plain page the words between two formulas. A line break is part of them, as in a
 * poem; two in a row end a paragraph, as Readability has it.
 */
export function boxLooseText(body: Element): void {
  const nodes = Array.from(body.childNodes);
  if (!holdsLooseText(nodes)) return;
  let run: Node[] = [];
  for (const node of nodes) {
    if (isEnd(node) || isSecondBreak(node)) {
      box(body, run);
      run = [];
    } else run.push(node);
  }
  box(body, run);
}

function isEnd(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return boxTags.has(element.localName) || ends.has(element.localName) || findFirst(element, anyBox) !== null;
}

/** White space may stand between two breaks. */
function isSecondBreak(node: Node): boolean {
  if (!isBreak(node)) return false;
  let before = node.previousSibling;
  while (before !== null && isBlank(before)) before = before.previousSibling;
  return before !== null && isBreak(before);
}

/** Whether a node is nothing but white space. */
export function isBlank(node: Node): boolean {
  return node.nodeType === 3 && (node.nodeValue ?? '').trim() === '';
}

/** Whether a node is a line break. */
export function isBreak(node: Node): boolean {
  return node.nodeName.toLowerCase() === 'br';
}

/** Only around words of the body itself: links and pictures alone are a page's frame. */
function box(body: Element, loose: readonly Node[]): void {
  // Breaks before the next box stay where they are: of two in a row Readability makes paragraphs.
  const last = loose.findLastIndex((node) => !isBreak(node) && !isBlank(node));
  const run = loose.slice(0, last + 1);
  const [first] = run;
  if (first === undefined || !holdsLooseText(run)) return;
  const paragraph = body.ownerDocument.createElement('p');
  body.insertBefore(paragraph, first);
  for (const node of run) paragraph.appendChild(node);
}

function holdsLooseText(run: readonly Node[]): boolean {
  const text = run.map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('');
  return text.replace(/\s+/g, '').length >= fewestLetters;
}
