import type TurndownService from 'turndown';
import { isBlank } from '../blank';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

/** A block's own text: all that needs escaping is in paragraphs, headings and cells. */
export const paragraph: TurndownService.Rule = {
  filter: 'p',
  replacement(content, _node, options) {
    const markdown = settleInline(content, 'paragraph', spellingOf(options));
    if (isBlank(markdown)) return '';
    return `\n\n${markdown}\n\n`;
  },
};
