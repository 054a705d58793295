import type TurndownService from 'turndown';
import { writeCodeSpan } from '../code-span';
import { finished } from '../marks';

/** A code span, or a formula between dollar signs. */
export const inlineCode: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'CODE' && node.parentNode?.nodeName !== 'PRE',
  replacement(_content, node) {
    const text = (node.textContent ?? '').replace(/[\r\n]+/g, ' ');
    if (text.trim() === '') return text;
    if (node.getAttribute('class') === 'language-math') return finished(writeFormula(text));
    return finished(/[`[\]\\]/.test(text) && isInLink(node) ? writeElement(text) : writeCodeSpan(text));
  },
};

/** Bars would end a cell of a table and dollars the formula, escaped or not: both have names. */
function writeFormula(text: string): string {
  const named = text.replace(/(?<!\\)\|/g, '\\vert ').replace(/\\\$/g, '\\textdollar ');
  return `$${named.trim()}$`;
}

function isInLink(node: HTMLElement): boolean {
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    if (parent.nodeName === 'A') return true;
  }
  return false;
}

/** marked, which Hexo reads with, finds the end of a link's text by its own pattern, which knows plain code only. */
function writeElement(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\s]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
  return `<code>${escaped}</code>`;
}
