import type TurndownService from 'turndown';

/** Every line marked, so that no line is taken as a lazy continuation. */
export const quote: TurndownService.Rule = {
  filter: 'blockquote',
  replacement(content) {
    const lines = content.replace(/^\n+|\n+$/g, '').split('\n');
    return `\n\n${lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n\n`;
  },
};
