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
  return writeTree(prepare(root, options), spellings[flavours[options.flavour ?? 'gfm'].spelling]).replace(
    /^[\t\r\n]+|[ \t\r\n]+$/g,
    '',
  );
}
