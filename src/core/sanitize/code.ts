import { findFirst } from '../find-first';
import { isCodeTable, isLineNumber } from './code-table';
import { walk } from './tree';

const languagePattern =
  /(?:^|\s)(?:language-|lang-|highlight-(?:source-|text-)?|brush:\s*)([\p{L}\p{N}_+#.-]{1,20})(?=[\s;]|$)/iu;
const barePattern =
  /(?:^|\s)(?:hljs|sourceCode|prettyprint|syntaxhighlighter|src)\s+(?!language-|lang-|linenums|line-|src-)([a-z][\w+#.-]{0,19})(?=\s|$)/i;
/** The language before the highlighter's own name. */
const reversedPattern = /^\s*([a-z][\w+#.-]{0,19})\s+hljs(?:\s|$)/i;
const notLanguages = new Set([
  'linenums',
  'line-numbers',
  'numberlines',
  'copyable',
  'hljs',
  'nohighlight',
  'undefined',
  'plaintext-wrap',
  'default',
  'none',
  'text',
  'plain',
  'plaintext',
  'auto',
  'wrapper',
  'notranslate',
  'nogutter',
]);
const lineBlocks = new Set(['div', 'p', 'li', 'tr', 'ol', 'ul', 'table', 'tbody', 'pre']);

const blocksOfCode = new Set(['pre', 'listing', 'xmp', 'plaintext']);
/** A `pre` that holds pictures or headings is an old way to lay out prose. */
const proseInside = 'img,h1,h2,h3,iframe,video';

/** How far above a `pre` highlighters put the language. */
const levelsAbove = 3;

const languageAttributes = ['data-lang', 'data-language', 'data-enlighter-language', 'data-code-lang'];
const copyWords =
  /^(?:copy(?: code)?|copied!?|kopieren|copier|copiar|copia|复制(?:代码)?|複製|コピー|복사|копировать)$/i;

/** The language that a highlighter named for a block of code, in the spelling of its class; null when none did. */
export function codeLanguage(block: Element): string | null {
  // A table of numbered lines has the numbers as code too, before the code.
  const inner = Array.from(block.getElementsByTagName('code')).slice(0, 3);
  const places = [...inner, block];
  let parent = block.parentElement;
  for (let level = 0; parent !== null && level < levelsAbove && isWrapper(parent); level += 1) {
    places.push(parent);
    parent = parent.parentElement;
  }
  for (const place of places) {
    const language = languageOf(place);
    if (language !== null) return language;
  }
  return null;
}

/** A box around one block of code; a box with prose in it says nothing of the code, and may be `lang-en`. */
function isWrapper(element: Element): boolean {
  let count = 0;
  for (let child = element.firstElementChild; child !== null; child = child.nextElementSibling) {
    count += 1;
    if (count > 2 || child.localName === 'p') return false;
  }
  return true;
}

function languageOf(element: Element): string | null {
  const named = languageAttributes.map((name) => element.getAttribute(name)).find((value) => value !== null);
  if (
    named !== undefined &&
    named !== null &&
    /^[\p{L}\p{N}_+#.-]{1,20}$/u.test(named) &&
    !notLanguages.has(named.toLowerCase())
  )
    return named;
  const classes = element.getAttribute('class') ?? '';
  const language =
    [languagePattern, barePattern, reversedPattern]
      .map((pattern) => pattern.exec(classes)?.[1])
      .find((name) => name !== undefined) ?? null;
  return language === null || notLanguages.has(language.toLowerCase()) ? null : language;
}

/** True for what stands beside code but is not part of it: line numbers, copy buttons. */
export function isBesideCode(element: Element): boolean {
  if (element.localName === 'button') return true;
  return element.hasAttributes() && isLineNumber(element);
}

/** True for a button that puts the code beside it on the clipboard. */
export function isCopyButton(element: Element): boolean {
  if (element.localName !== 'button') return false;
  return (
    /copy|clipboard/i.test(element.getAttribute('class') ?? '') ||
    copyWords.test((element.textContent ?? '').trim())
  );
}

/** True for an element whose text is a block of code although it is no `pre`: tables of numbered lines, `white-space: pre`. */
export function isCodeBlock(element: Element): boolean {
  if (blocksOfCode.has(element.localName)) return findFirst(element, proseInside) === null;
  if (element.localName === 'table') return isCodeTable(element);
  if (element.localName !== 'code') return false;
  if (findFirst(element, 'pre,table') !== null) return true;
  const style = element.parentElement?.getAttribute('style') ?? '';
  return /white-space:\s*pre/i.test(style) && element.parentElement?.children.length === 1;
}

/** The text of a block of code with its line breaks, whichever way the highlighter made them. */
export function codeText(block: Element): string {
  let text = '';
  const breakLine = (): void => {
    if (text !== '' && !text.endsWith('\n')) text += '\n';
  };
  walk(block, {
    enter(node) {
      if (node.nodeType === 3) text += node.nodeValue ?? '';
      if (node.nodeType !== 1) return false;
      const element = node as Element;
      if (element.localName === 'br') text += '\n';
      if (lineBlocks.has(element.localName)) breakLine();
      return !isBesideCode(element) && element.localName !== 'style' && element.localName !== 'script';
    },
    leave(element) {
      if (lineBlocks.has(element.localName)) breakLine();
    },
  });
  return text.replace(/\r\n?/g, '\n');
}
