import type { Block } from './page-blocks';

/** Letters of a sentence that announces what follows; fewer are a label: "Related:". */
const shortest = 50;
const colons = new Set([':'.charCodeAt(0), '：'.charCodeAt(0)]);

/** Whether a line is a sentence that announces what follows: "… apply here:". */
export function isAnnouncement({ size, last }: Block): boolean {
  return size >= shortest && colons.has(last);
}

/** Whether a line is a label of what follows: "More on this:". */
export function isLabelOfNext({ size, last }: Block): boolean {
  return size < shortest && colons.has(last);
}
