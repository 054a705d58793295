import type TurndownService from 'turndown';
import { writeAddress, writeTitle } from '../address';
import { finished, marks, withoutMarks } from '../marks';

const schemes = /^(?:https?|mailto|tel):/i;

/** Inline links only: `<address>` is an error in MDX, and a reference needs a place at the end. A link without text goes. */
export const link: TurndownService.Rule = {
  filter: 'a',
  replacement(content, node) {
    const address = node.getAttribute('href') ?? '';
    if (!schemes.test(address) || withoutMarks(content).trim() === '') return content;
    const target = `(${writeAddress(address)}${writeTitle(node.getAttribute('title'))})`;
    return marks.linkStart + content + marks.linkEnd + finished(target);
  },
};
