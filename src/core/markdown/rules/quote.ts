import type TurndownService from 'turndown';

/** Every line marked, so that no line is taken as a lazy continuation. */
export const quote: TurndownService.Rule = {
  filter: 'blockquote',
  replacement(content, node) {
    const isCallout = node.firstElementChild?.nodeName === 'CALLOUT-TITLE';
    const text = content.replace(/^\n+|\n+$/g, '');
    // The text of a callout follows its sign without a blank line.
    const lines = (isCallout ? text.replace(/\n\n/, '\n') : text).split('\n');
    return `\n\n${lines.map((line) => (line === '' ? '>' : `> ${line}`)).join('\n')}\n\n`;
  },
};
