import type TurndownService from 'turndown';
import { finished } from '../marks';
import { writeScript } from '../script-characters';

/** What Markdown has no sign for and every engine takes as an element without attributes; the flavour's own signs where it has some. */
export const html: TurndownService.Rule = {
  filter: ['sub', 'sup', 'kbd', 'mark'],
  replacement(content, node) {
    if (content.trim() === '') return content;
    const open = node.getAttribute('data-open');
    const close = node.getAttribute('data-close') ?? open ?? '';
    if (open !== null && mayHold(open, content) && !beginsLink(node, open))
      return finished(open) + content + finished(close);
    const name = node.nodeName.toLowerCase();
    const isScript = name === 'sub' || name === 'sup';
    if (node.hasAttribute('data-bare'))
      return (
        (isScript && node.hasAttribute('data-characters') ? writeScript(name, content) : null) ?? content
      );
    return finished(`<${name}>`) + content + finished(`</${name}>`);
  },
};

/** Pandoc's signs hold one word. */
function mayHold(sign: string, content: string): boolean {
  if (sign === '==') return true;
  return sign.endsWith('{') ? !/[{}]/.test(content) : /^[\p{L}\p{N}+-]+$/u.test(content);
}

/** `[^1^](address)` begins a note to Pandoc. */
function beginsLink(node: HTMLElement, sign: string): boolean {
  return sign === '^' && node.parentNode?.nodeName === 'A' && node.previousSibling === null;
}
