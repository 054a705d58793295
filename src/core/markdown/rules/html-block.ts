import type TurndownService from 'turndown';
import type { LightElement } from '../../light-tree';
import { writeHtml } from '../write-html';

/** The last resort: sanitised HTML without a blank line, which would end it. */
export const htmlBlock: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'HTML-BLOCK',
  // `writeTree` hands over what it walks.
  replacement: (_content, node) => `\n\n${writeHtml(node as unknown as LightElement)}\n\n`,
};
