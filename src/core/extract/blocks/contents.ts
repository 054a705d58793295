import type { Block } from './page-blocks';
import type { Verdict } from './verdict';

/** Tells whether a page's table of contents names a line: whether a link to a place on the page says the very words. */
export function readContents(verdicts: readonly Verdict[]): (block: Block) => boolean {
  const names = new Set<string>();
  for (const { view } of verdicts) {
    const { block } = view;
    if (block.linkSize === block.size && /^#./.test(block.target)) names.add(keyOf(block));
  }
  return (block) => block.linkSize < block.size && names.has(keyOf(block));
}

function keyOf({ hash, size }: Block): string {
  return `${hash} ${size}`;
}
