import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

const signs: Readonly<Record<string, string>> = { left: ':--', right: '--:', center: ':-:' };

/** A cell is one line; bars in it are escaped when it is settled. */
export const cell: TurndownService.Rule = {
  filter: ['th', 'td'],
  replacement(content, node, options) {
    const markdown = settleInline(content, 'cell', spellingOf(options), node.hasAttribute('data-bold'));
    return markdown === '' ? '| ' : `| ${markdown} `;
  },
};

/** The line of signs goes below the first row, which the preparation made the header. */
export const row: TurndownService.Rule = {
  filter: 'tr',
  replacement(content, node) {
    const line = `${content.trim()} |\n`;
    if (node.firstChild?.nodeName !== 'TH') return line;
    const cells = Array.from(node.childNodes) as HTMLElement[];
    return `${line}| ${cells.map((header) => signs[header.getAttribute('align') ?? ''] ?? '---').join(' | ')} |\n`;
  },
};

/** Pipe tables only: they are read wherever tables are. */
export const table: TurndownService.Rule = {
  filter: 'table',
  replacement: (content) => `\n\n${content.trim()}\n\n`,
};
