import type TurndownService from 'turndown';
import { settleInline } from '../inline';

/** A block's own text: all that needs escaping is in paragraphs, headings and cells. */
export const paragraph: TurndownService.Rule = {
  filter: 'p',
  replacement(content) {
    const markdown = settleInline(content, 'paragraph');
    if (markdown === '') return '';
    return `\n\n${markdown}\n\n`;
  },
};
