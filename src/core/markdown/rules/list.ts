import type TurndownService from 'turndown';

/** A block like others: an item of a tight list takes the blank lines away. */
export const list: TurndownService.Rule = {
  filter: ['ul', 'ol'],
  replacement: (content) => `\n\n${content.replace(/^\n+|\n+$/g, '')}\n\n`,
};
