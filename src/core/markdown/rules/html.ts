import type TurndownService from 'turndown';
import { finished } from '../marks';

/** What Markdown has no sign for and every engine takes as an element without attributes. */
export const html: TurndownService.Rule = {
  filter: ['sub', 'sup', 'kbd', 'mark'],
  replacement(content, node) {
    const name = node.nodeName.toLowerCase();
    return content.trim() === '' ? content : finished(`<${name}>`) + content + finished(`</${name}>`);
  },
};
