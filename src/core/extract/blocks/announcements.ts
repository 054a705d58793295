import type { Block } from './page-blocks';

/** Letters of a sentence that announces what follows; fewer are a label: "Related:". */
const shortest = 50;
const colons = new Set([':'.charCodeAt(0), '：'.charCodeAt(0)]);

/** Whether a line is a sentence that announces what follows: "… apply here:". */
export function isAnnouncement(block: Block): boolean {
  return block.size >= shortest && endsInColon(block);
}

/** Whether a line is a label of what follows: "More on this:". */
export function isLabelOfNext(block: Block): boolean {
  return block.size < shortest && endsInColon(block);
}

/** Whether a line ends like one that announces something. */
export function endsInColon({ last }: Block): boolean {
  return colons.has(last);
}
