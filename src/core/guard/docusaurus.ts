import type { Guard } from './guard';

/**
 * Docusaurus cuts a post at its sign for a summary before it reads the front matter, wherever the sign stands, code too: an
 * invisible sign parts it (docusaurus.io/docs/blog#blog-list).
 */
export const docusaurus: Guard = { text: breakSign, body: breakSign };

function breakSign(text: string): string {
  return text.replace(/<!--(?=\s*truncate\s*-->)|\{\/\*(?=\s*truncate\s*\*\/\})/g, '$&\u2060');
}
