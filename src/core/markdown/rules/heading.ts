import type TurndownService from 'turndown';
import { headings } from '../headings';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

/** ATX only: an underlined heading cannot be one of level three, nor stand in a list safely. */
export const heading: TurndownService.Rule = {
  filter: headings as (keyof HTMLElementTagNameMap)[],
  replacement(content, node, options) {
    const markdown = settleInline(content, 'heading', spellingOf(options));
    if (markdown === '') return '';
    return `\n\n${'#'.repeat(Number(node.nodeName.charAt(1)))} ${markdown}\n\n`;
  },
};
