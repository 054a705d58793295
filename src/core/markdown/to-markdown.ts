import { prepare } from './prepare/prepare';
import { writeTree } from './write-tree';

/** What a reader's settings decide about Markdown. */
export interface MarkdownOptions {
  /** Put verbatim before every picture's address; empty: none. For example `https://cors.example/?`. */
  imageProxy: string;
}

/**
 * The Markdown (CommonMark with GFM's tables, strikethrough and task lists) of a safe tree's content, without a line break at its
 * end. The tree itself stays as it is. Three steps: the tree is brought into a normal form, turndown's rules turn its blocks into
 * text with marks for the markup, and each block settles its own emphasis and escapes when all of it is known.
 */
export function toMarkdown(root: Element, options: MarkdownOptions): string {
  return writeTree(prepare(root, options.imageProxy))
    .replace(/^[\t\r\n]+/, '')
    .trimEnd();
}
