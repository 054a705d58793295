import type TurndownService from 'turndown';
import { settleInline } from '../inline';

/** An item of a tight list holds its paragraph without blank lines around it. */
export const paragraph: TurndownService.Rule = {
  filter: 'p',
  replacement(content, node) {
    const markdown = settleInline(content, 'paragraph');
    if (markdown === '') return '';
    return isInTightList(node) ? `\n${markdown}\n` : `\n\n${markdown}\n\n`;
  },
};

function isInTightList(node: HTMLElement): boolean {
  const item = node.parentNode as HTMLElement | null;
  return item?.nodeName === 'LI' && item.parentElement?.getAttribute('data-loose') === 'false';
}
