import type TurndownService from 'turndown';
import { writeHtml } from '../write-html';

/** The last resort: sanitised HTML without a blank line, which would end it. */
export const htmlBlock: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'HTML-BLOCK',
  replacement: (_content, node) => `\n\n${writeHtml(node as HTMLElement)}\n\n`,
};
