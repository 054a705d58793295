import type { LightElement } from '../light-tree';
import { flavours } from './flavours';
import type { MarkdownOptions } from './markdown-options';
import { prepare } from './prepare/prepare';
import { spellings } from './spellings/spellings';
import { writeTree } from './write-tree';

/**
 * The Markdown, in the flavour asked for, of a safe tree's content, without a line break at its
 * end. The tree itself stays as it is. Three steps: the tree is brought into a normal form, turndown's rules turn its blocks into
 * text with marks for the markup, and each block settles its own emphasis and escapes when all of it is known.
 */
export function toMarkdown(root: LightElement, options: MarkdownOptions): string {
  const text = writeTree(prepare(root, options), spellings[flavours[options.flavour ?? 'gfm'].spelling]);
  // By hand: a pattern would be tried at every space of the text.
  let start = 0;
  while (start < text.length && '\t\r\n'.includes(text.charAt(start))) start += 1;
  let end = text.length;
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
