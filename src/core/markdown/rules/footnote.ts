import type TurndownService from 'turndown';
import { finished } from '../marks';

/** `[^1]`, the spelling of GitHub, Obsidian, Pandoc, Hugo and Logseq. */
export const footnoteSign: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'FOOTNOTE-SIGN',
  replacement: (_content, node) => finished(`[^${numberOf(node)}]`),
};

/** `[^1]: …`; four spaces keep the lines of a note with several blocks in it. */
export const footnoteText: TurndownService.Rule = {
  filter: (node) => node.nodeName === 'FOOTNOTE-TEXT',
  replacement(content, node) {
    const lines = content.replace(/^\n+|\n+$/g, '').replace(/\n(?=[^\n])/g, '\n    ');
    return `\n\n[^${numberOf(node)}]: ${lines}\n\n`;
  },
};

function numberOf(node: Node): string {
  return (node as HTMLElement).getAttribute('data-number') ?? '';
}
