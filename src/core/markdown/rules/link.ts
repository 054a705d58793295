import type TurndownService from 'turndown';
import { finished, marks, withoutMarks } from '../marks';
import { spellingOf } from '../spelling';

const schemes = /^(?:https?|mailto|tel):/i;

/** Inline links only: `<address>` is an error in MDX, and a reference needs a place at the end. A link without text goes. */
export const link: TurndownService.Rule = {
  filter: 'a',
  replacement(content, node, options) {
    const address = node.getAttribute('href') ?? '';
    if (!schemes.test(address) || withoutMarks(content).trim() === '') return content;
    const spelling = spellingOf(options);
    const target = `(${spelling.address(address)}${spelling.title(node.getAttribute('title'))})`;
    return marks.linkStart + content + marks.linkEnd + finished(target);
  },
};
