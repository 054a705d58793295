import type TurndownService from 'turndown';
import { writeCodeSpan } from '../code-span';
import { finished } from '../marks';

/** A code span, or a formula between dollar signs. */
export const inlineCode: TurndownService.Rule = {
  filter: 'code',
  replacement(text, node) {
    if (node.getAttribute('class') === 'language-math') return finished(writeFormula(text));
    return finished(isMisread(text, node) ? writeElement(text) : writeCodeSpan(text));
  },
};

/** Bars would end a cell of a table and dollars the formula, escaped or not: both have names. */
function writeFormula(text: string): string {
  const named = text.replace(/(?<!\\)\|/g, '\\vert ').replace(/\\\$/g, '\\textdollar ');
  return `$${named.trim()}$`;
}

/**
 * marked, which Hexo reads with, finds the end of a link's text by its own pattern, which knows plain code only; in a cell, no
 * code span can hold a backslash before a bar (GFM, §4.10).
 */
function isMisread(text: string, node: HTMLElement): boolean {
  return (
    (/[`[\]\\]/.test(text) && isInside(node, ['A'])) || (text.includes('\\|') && isInside(node, ['TD', 'TH']))
  );
}

function isInside(node: HTMLElement, names: readonly string[]): boolean {
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    if (names.includes(parent.nodeName)) return true;
  }
  return false;
}

function writeElement(text: string): string {
  const escaped = text.replace(/[^\p{L}\p{N}\s]/gu, (character) => `&#${character.codePointAt(0) ?? 0};`);
  return `<code>${escaped}</code>`;
}
