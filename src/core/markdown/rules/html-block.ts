import type TurndownService from 'turndown';
import { writeHtml } from '../write-html';

/** The last resort: sanitised HTML without a blank line, which would end it. */
export const htmlBlock: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'HTML-BLOCK',
  replacement: (_content, node) => `\n\n${writeHtml(sourceOf(node))}\n\n`,
};

/** The element of the page that a node of the normal form stands for. */
function sourceOf(node: Node): Element {
  return (node as unknown as { source: Element }).source;
}
