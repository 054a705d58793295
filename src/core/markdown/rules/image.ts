import type TurndownService from 'turndown';
import { finished, withoutMarks } from '../marks';
import { spellingOf } from '../spelling';

/** A picture; its description is text of one line, whatever stands in it. */
export const image: TurndownService.Rule = {
  filter: 'img',
  replacement(_content, node, options) {
    const address = node.getAttribute('src') ?? '';
    if (address === '') return '';
    const description = withoutMarks(node.getAttribute('alt') ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    const spelling = spellingOf(options);
    const alt = spelling.text(description, {
      kind: 'heading',
      before: '[',
      after: ']',
      isAtLineStart: false,
      isInLink: true,
      hasDollars: description.includes('$'),
      hasTildes: description.includes('~'),
    });
    return finished(`![${alt}](${spelling.address(address)}${spelling.title(node.getAttribute('title'))})`);
  },
};
