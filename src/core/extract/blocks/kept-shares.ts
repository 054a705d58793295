import { eachText } from '../each-text';
import type { PageBlocks } from './page-blocks';

/** For each block the share of its text that stands in the content, 0 to 1. Text nodes keep their identity while Readability moves them. */
export function measureKept({ blocks, indexOf }: PageBlocks, content: Element): Float64Array {
  const kept = new Float64Array(blocks.length);
  eachText(content, (node) => {
    const index = indexOf.get(node);
    if (index !== undefined) kept[index] = (kept[index] ?? 0) + (node.nodeValue?.length ?? 0);
  });
  return kept.map((characters, index) => {
    const all = blocks[index]?.nodes.reduce((sum, node) => sum + (node.nodeValue?.length ?? 0), 0) ?? 0;
    return all === 0 ? 0 : characters / all;
  });
}

/** Letters of the blocks of which something was kept. */
export function sumKept({ blocks }: PageBlocks, kept: Float64Array): number {
  return blocks.reduce((sum, { size }, index) => sum + ((kept[index] ?? 0) > 0 ? size : 0), 0);
}
