import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

/** A term is a line of its own. */
export const term: TurndownService.Rule = {
  filter: 'dt',
  replacement(content, _node, options) {
    const markdown = settleInline(content, 'heading', spellingOf(options));
    return markdown === '' ? '' : `\n${markdown}\n`;
  },
};

/** `:   meaning`, its other lines four columns in. */
export const meaning: TurndownService.Rule = {
  filter: 'dd',
  replacement(content) {
    const lines = content.replace(/^\n+|\n+$/g, '').replace(/\n(?=[^\n])/g, '\n    ');
    return `\n:   ${lines}\n\n`;
  },
};

/** Terms and meanings follow each other without a rule of their own. */
export const definitionList: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'DEFINITION-LIST',
  replacement: (content) => `\n\n${content.replace(/^\n+|\n+$/g, '')}\n\n`,
};
