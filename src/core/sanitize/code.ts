import { findFirst } from '../find-first';
import { isCodeTable, isLineNumber } from './code-table';

const barePattern =
  /(?:^|\s)(?:hljs|sourceCode|prettyprint|syntaxhighlighter|highlight|src)\s+(?!language-|lang-|linenums|line-|src-|js-|highlight|hljs|chroma|code)([a-z][\w+#.-]{0,19})(?=\s|$)/i;
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
/** In `code` outside a `pre`: blocks, each of them a line or more. */
const linesOfCode = 'pre,table,div,p,li';

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
    if (child.localName === 'p') return false;
    // A button to copy the code, the name of its language.
    if (child.localName !== 'button' && child.localName !== 'span') count += 1;
    if (count > 2) return false;
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
  // Made here: hardly a page has code, and classes of Unicode take a browser long to make.
  const languagePattern =
    /(?:^|\s)(?:language-|lang-|highlight-(?:source-|text-)?|brush:\s*)([\p{L}\p{N}_+#.-]{1,20})(?=[\s;]|$)/iu;
  const language =
    [languagePattern, barePattern, reversedPattern]
      .map((pattern) => pattern.exec(classes)?.[1])
      .find((name) => name !== undefined) ?? null;
  if (language === null || notLanguages.has(language.toLowerCase())) return null;
  // GitHub's name for the grammar: `text-html-basic`.
  return language.startsWith('html-') ? 'html' : language;
}

/** True for what stands beside code but is not part of it: line numbers, copy buttons. */
export function isBesideCode(element: Element): boolean {
  if (element.localName === 'button') return true;
  return element.hasAttributes() && isLineNumber(element);
}

/** True for a label right before a block of code that only names its language, as Markdown's fence does. */
export function isLanguageLabel(element: Element): boolean {
  if (!/^(?:span|div)$/.test(element.localName)) return false;
  const next = element.nextElementSibling;
  if (next?.localName !== 'pre') return false;
  const text = (element.textContent ?? '').trim();
  return text !== '' && text.length <= 20 && text.toLowerCase() === codeLanguage(next)?.toLowerCase();
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
  if (element.firstElementChild !== null && findFirst(element, linesOfCode) !== null) return true;
  const style = element.parentElement?.getAttribute('style') ?? '';
  return /white-space:\s*pre/i.test(style) && element.parentElement?.children.length === 1;
}
