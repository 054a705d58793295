import type TurndownService from 'turndown';
import { writeAddress, writeTitle } from '../address';
import { escapeText } from '../escape';
import { finished, withoutMarks } from '../marks';

/** A picture; its description is text of one line, whatever stands in it. */
export const image: TurndownService.Rule = {
  filter: 'img',
  replacement(_content, node) {
    const address = node.getAttribute('src') ?? '';
    if (address === '') return '';
    const description = withoutMarks(node.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const alt = escapeText(description, {
      kind: 'heading',
      before: '[',
      after: ']',
      isAtLineStart: false,
      isInLink: true,
      hasDollars: description.includes('$'),
      hasTildes: description.includes('~'),
    });
    return finished(`![${alt}](${writeAddress(address)}${writeTitle(node.getAttribute('title'))})`);
  },
};
