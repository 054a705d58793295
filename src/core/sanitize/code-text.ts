import { codeLanguage, isBesideCode } from './code';
import { walk } from './tree';

const lineBlocks = new Set('div p li tr ol ul table tbody pre'.split(' '));
/** A highlighter's name for one line: `line`, `token-line`, `code-line`. */
const line = /(?:^|[\s_-])line(?:\s|$)/i;
/** Longest header of a block of code, in UTF-16 units: a file's name, a language, a button. */
const longestHeader = 80;

/** The text of a block of code with its line breaks, whichever way the highlighter made them. */
export function codeText(block: Element): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  const root = findOnlyCode(block) ?? block;
  const header = findHeader(block);
  walk(root, {
    enter(node) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      if (element.localName === 'br') text += '\n';
      if (isLine(element)) breakLine();
      const isCode = element.localName !== 'style' && element.localName !== 'script';
      return isCode && element !== header && !isBesideCode(element);
    },
    leave(element) {
      if (lineBlocks.has(element.localName)) breakLine();
    },
  });
  // Pages that cannot keep the spaces of a line write others, which no compiler takes.
  return text.replace(/\r\n?/g, '\n').replaceAll('\u00a0', ' ');
}

/**
 * Puts line breaks between what a highlighter's classes alone make lines of, in place: classes do not live long in the copy of a
 * page. Several `code` elements side by side are lines too. `br` elements have to be line breaks by now.
 */
export function separateLines(block: Element): void {
  for (const element of Array.from(block.querySelectorAll('span, code'))) {
    const before = element.previousElementSibling;
    if (before === null || before !== element.previousSibling) continue;
    if (!areLines(before, element) || (before.textContent ?? '').endsWith('\n')) continue;
    element.before(element.ownerDocument.createTextNode('\n'));
  }
}

function areLines(before: Element, element: Element): boolean {
  if (element.localName === 'code') return before.localName === 'code';
  return isNamedLine(element) && isNamedLine(before);
}

/** Blocks are lines, and so is what a highlighter calls one, right after another of them. */
function isLine(element: Element): boolean {
  if (lineBlocks.has(element.localName)) return true;
  const before = element.previousElementSibling;
  if (element.localName === 'code') return before?.localName === 'code' && before === element.previousSibling;
  if (!element.hasAttributes()) return false;
  if (/display:\s*block/i.test(element.getAttribute('style') ?? '')) return true;
  return before !== null && areLines(before, element);
}

function isNamedLine(element: Element): boolean {
  return element.localName === 'span' && line.test(element.getAttribute('class') ?? '');
}

/** The only `code` of a block, where nothing stands beside it but white space, buttons and the name of its language. */
function findOnlyCode(block: Element): Element | null {
  const [code, ...more] = Array.from(block.children).filter(({ localName }) => localName === 'code');
  if (code === undefined || more.length > 0) return null;
  const language = codeLanguage(block)?.toLowerCase() ?? '';
  const isBeside = (node: Node): boolean => {
    if (node === code || (node.nodeType === 1 && isBesideCode(node as Element))) return true;
    const text = (node.textContent ?? '').trim().toLowerCase();
    return text === '' || (node.nodeType === 1 && text === language);
  };
  return Array.from(block.childNodes).every(isBeside) ? code : null;
}

/** A box before the code inside its own `pre`, which names the language or the file. */
function findHeader(block: Element): Element | null {
  const [first, code, ...more] = Array.from(block.children);
  const isPair = first?.localName === 'div' && code?.localName === 'code' && more.length === 0;
  const words = isPair ? (first.textContent ?? '').trim() : '';
  return isPair && words.length <= longestHeader && !words.includes('\n') ? first : null;
}
