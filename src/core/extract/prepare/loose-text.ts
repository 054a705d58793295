import { findFirst } from '../../find-first';
import { anyBox, boxTags } from '../blocks/tags';

/** What ends a run of loose text beside boxes. */
const ends = new Set(['hr', 'iframe', 'script', 'style', 'template']);
/** Fewer letters are a separator or a word between two boxes. */
const fewestLetters = 25;

/**
 * Puts text that stands directly in the body into paragraphs, from one block to the next. Readability does so in boxes only, and
 * leaves out what has no box of its own: on a plain page the words between two formulas. A line break is part of them, as in a
 * poem; two in a row end a paragraph, as Readability has it.
 */
export function boxLooseText(body: Element): void {
  if (!holdsLooseText(Array.from(body.childNodes))) return;
  // Only around words of the body itself: links and pictures alone are a page's frame.
  for (const run of readRuns(body)) if (holdsLooseText(run)) boxRun(run);
}

/**
 * The runs of text in a box, from one block or blank line to the next. Breaks right after or before a box are none of them: of two in a row
 * Readability makes paragraphs.
 */
export function readRuns(box: Element): Node[][] {
  const runs: Node[][] = [];
  let run: Node[] = [];
  for (const node of [...Array.from(box.childNodes), null]) {
    if (node !== null && !isEnd(node) && !isSecondBreak(node)) run.push(node);
    else {
      runs.push(run.slice(run.findIndex(isText), run.findLastIndex(isText) + 1));
      run = [];
    }
  }
  return runs;
}

function isText(node: Node): boolean {
  return !isBreak(node) && !isBlank(node);
}

/** Puts a run of text into a paragraph. */
export function boxRun(run: readonly Node[]): void {
  const [first] = run;
  const paragraph = first?.ownerDocument?.createElement('p');
  if (first === undefined || paragraph === undefined) return;
  first.parentNode?.insertBefore(paragraph, first);
  for (const node of run) paragraph.appendChild(node);
}

function isEnd(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return boxTags.has(element.localName) || ends.has(element.localName) || findFirst(element, anyBox) !== null;
}

/** Whether a node is a break right after another; white space may stand between. */
export function isSecondBreak(node: Node): boolean {
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

function holdsLooseText(run: readonly Node[]): boolean {
  const text = run.map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : '')).join('');
  return text.replace(/\s+/g, '').length >= fewestLetters;
}
