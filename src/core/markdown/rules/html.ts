import type TurndownService from 'turndown';
import { finished } from '../marks';

/** What Markdown has no sign for and every engine takes as an element without attributes; the flavour's own sign where it has one. */
export const html: TurndownService.Rule = {
  filter: ['sub', 'sup', 'kbd', 'mark'],
  replacement(content, node) {
    const name = node.nodeName.toLowerCase();
    const sign = node.getAttribute('data-sign');
    const isWord = sign === '==' || /^[\p{L}\p{N}+-]+$/u.test(content);
    if (sign !== null && isWord && content !== '') return finished(sign) + content + finished(sign);
    return content.trim() === '' ? content : finished(`<${name}>`) + content + finished(`</${name}>`);
  },
};
