import type TurndownService from 'turndown';
import { settleInline } from '../inline';
import { spellingOf } from '../spelling';

/** `[!note] Title` as the first line of a quote, which Obsidian and GitHub read as a callout. */
export const calloutTitle: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'CALLOUT-TITLE',
  replacement(content, node, options) {
    const sign = `[!${(node as HTMLElement).getAttribute('data-callout') ?? 'note'}]`;
    return `\n${sign} ${settleInline(content, 'heading', spellingOf(options))}`.trimEnd();
  },
};
