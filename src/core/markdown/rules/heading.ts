import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

/** ATX only: an underlined heading cannot be one of level three, nor stand in a list safely. */
export const heading: TurndownService.Rule = {
  filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  replacement(content, node, options) {
    const markdown = settleInline(content, 'heading', spellingOf(options));
    if (markdown === '') return '';
    return `\n\n${'#'.repeat(Number(node.nodeName.charAt(1)))} ${markdown}\n\n`;
  },
};
