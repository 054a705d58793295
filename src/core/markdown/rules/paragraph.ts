import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { isInTightList } from '../tight-list';

/** An item of a tight list holds its paragraph without blank lines around it. */
export const paragraph: TurndownService.Rule = {
  filter: 'p',
  replacement(content, node) {
    const markdown = settleInline(content, 'paragraph');
    if (markdown === '') return '';
    return isInTightList(node) ? `\n${markdown}\n` : `\n\n${markdown}\n\n`;
  },
};
