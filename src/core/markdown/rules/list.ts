import type TurndownService from 'turndown';

/** A list inside an item of a tight list follows its text without a blank line. */
export const list: TurndownService.Rule = {
  filter: ['ul', 'ol'],
  replacement(content, node) {
    const parent = node.parentNode as HTMLElement | null;
    const isInTightList =
      parent?.nodeName === 'LI' && parent.parentElement?.getAttribute('data-loose') === 'false';
    const trimmed = content.replace(/^\n+|\n+$/g, '');
    return isInTightList ? `\n${trimmed}\n` : `\n\n${trimmed}\n\n`;
  },
};
