import type TurndownService from 'turndown';
import { isMisread, writeCodeElement, writeCodeSpan } from '../code-span';
import { finished } from '../marks';

/** A code span, or a formula between dollar signs. */
export const inlineCode: TurndownService.Rule = {
  filter: 'code',
  replacement(text, node) {
    if (node.getAttribute('class') === 'language-math') return finished(writeFormula(text));
    return finished(mustBeElement(text, node) ? writeCodeElement(text) : writeCodeSpan(text));
  },
};

/** Bars would end a cell of a table and dollars the formula, escaped or not: both have names. */
function writeFormula(text: string): string {
  const named = text
    .replace(/(?<!\\)\|/g, '\\vert ')
    .replace(/\\\$/g, '\\textdollar ')
    .replace(/<(?=[a-z!/?%])/gi, '\\lt ');
  return `$${named.trim()}$`;
}

/** marked, which Hexo reads with, finds the end of a link's text by a pattern that knows plain code only. */
function mustBeElement(text: string, node: HTMLElement): boolean {
  const place = { isInCell: isInside(node, ['TD', 'TH']), isInLink: isInside(node, ['A']) };
  const isBeyondMarked = place.isInLink && node.hasAttribute('data-plain-links') && /[`[\]\\]/.test(text);
  return isBeyondMarked || isMisread(text, place);
}

function isInside(node: HTMLElement, names: readonly string[]): boolean {
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    if (names.includes(parent.nodeName)) return true;
  }
  return false;
}
