import type TurndownService from 'turndown';
import { isMisread, writeCodeSpan } from '../code-span';
import { finished } from '../marks';
import { spellingOf } from '../spelling';

/** A code span, or a formula between dollar signs. */
export const inlineCode: TurndownService.Rule = {
  filter: 'code',
  replacement(text, node, options) {
    const isInCell = isInside(node, ['TD', 'TH']);
    if (node.getAttribute('class') === 'language-math')
      return finished(writeFormula(text, isInCell || spellingOf(options).hasBareTables));
    return finished(
      mustBeElement(text, node, isInCell) ? spellingOf(options).code(text) : writeCodeSpan(text),
    );
  },
};

/** Dollars would end the formula, escaped or not, and bars a cell of a table: all have names. */
function writeFormula(text: string, mayEndCell: boolean): string {
  const named = text
    .replace(/\\[^]|\|/g, (sign) => signs.get(sign) ?? (mayEndCell ? (bars.get(sign) ?? sign) : sign))
    .replace(/<(?=[a-z!/?%])/gi, '\\lt ');
  return `$${named.trim()}$`;
}

const signs: ReadonlyMap<string, string> = new Map([['\\$', '\\textdollar ']]);
const bars: ReadonlyMap<string, string> = new Map([
  ['|', '\\vert '],
  ['\\|', '\\Vert '],
]);

/** marked, which Hexo reads with, finds the end of a link's text by a pattern that knows plain code only. */
function mustBeElement(text: string, node: HTMLElement, isInCell: boolean): boolean {
  const place = { isInCell, isInLink: isInside(node, ['A']) };
  const isBeyondMarked = place.isInLink && node.hasAttribute('data-plain-links') && /[`[\]\\]/.test(text);
  return isBeyondMarked || isMisread(text, place);
}

function isInside(node: HTMLElement, names: readonly string[]): boolean {
  for (let parent = node.parentElement; parent !== null; parent = parent.parentElement) {
    if (names.includes(parent.nodeName)) return true;
  }
  return false;
}
