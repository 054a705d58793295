import type TurndownService from 'turndown';
import { isBlank } from '../blank';
import { settleInline } from '../inline';

/** A block's own text: all that needs escaping is in paragraphs, headings and cells. */
export const paragraph: TurndownService.Rule = {
  filter: 'p',
  replacement(content) {
    const markdown = settleInline(content, 'paragraph');
    if (isBlank(markdown)) return '';
    return `\n\n${markdown}\n\n`;
  },
};
