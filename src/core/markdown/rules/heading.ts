import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { isInTightList } from '../tight-list';

/** ATX only: an underlined heading cannot be one of level three, nor stand in a list safely. */
export const heading: TurndownService.Rule = {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement(content, node) {
    const markdown = settleInline(content, 'heading');
    if (markdown === '') return '';
    const line = `${'#'.repeat(Number(node.nodeName.charAt(1)))} ${markdown}`;
    // In an outline the items below it follow without a blank line.
    return isInTightList(node) ? `\n${line}\n` : `\n\n${line}\n\n`;
  },
};
