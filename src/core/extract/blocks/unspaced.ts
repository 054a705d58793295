import type { PageBlocks } from './page-blocks';

/** First and last UTF-16 unit of the blocks of scripts without spaces: Thai and Lao, Myanmar, Khmer, kana, Han. */
const unspacedBlocks = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3041, 0x30ff],
  [0x3400, 0x9fff],
  [0xf900, 0xfaff],
] as const;
/** So many blocks, from all over a page, show with the start of each which script it is written in. */
const [sampledBlocks, sampledStart] = [500, 40];
const leastShare = 0.3;

/** Whether a page is written in a script without spaces between words. */
export function isUnspaced({ blocks }: PageBlocks): boolean {
  const step = Math.ceil(blocks.length / sampledBlocks);
  let [letters, unspaced] = [0, 0];
  for (let index = 0; index < blocks.length; index += step) {
    const text = (blocks[index]?.nodes[0]?.nodeValue ?? '').trim().slice(0, sampledStart);
    letters += text.length;
    unspaced += countUnspaced(text);
  }
  return unspaced > letters * leastShare;
}

/** Characters of such scripts. A loop: patterns of scripts load tables of Unicode, in each page anew. */
export function countUnspaced(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) if (isUnspacedUnit(text.charCodeAt(index))) count++;
  return count;
}

function isUnspacedUnit(unit: number): boolean {
  return unit >= 0x0e00 && unspacedBlocks.some(([first, last]) => unit >= first && unit <= last);
}
