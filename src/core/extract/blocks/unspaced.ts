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
/** Most characters are below all of them: nothing is called for those. */
const lowest = 0x0e00;
/** So many characters, at even steps all over a page, show which script it is written in. */
const sampleSize = 1_500;
const leastShare = 0.3;

/** Whether a page is written in a script without spaces between words. */
export function isUnspaced({ blocks }: PageBlocks): boolean {
  const texts: string[] = [];
  for (const { nodes } of blocks) for (const node of nodes) texts.push(node.nodeValue ?? '');
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  const step = Math.max(1, Math.ceil(length / sampleSize));
  let [letters, unspaced, at] = [0, 0, 0];
  for (const text of texts) {
    for (; at < text.length; at += step) {
      const unit = text.charCodeAt(at);
      if (unit > 0x20) letters++;
      if (unit >= lowest && isUnspacedUnit(unit)) unspaced++;
    }
    at -= text.length;
  }
  return unspaced > letters * leastShare;
}

/** Characters of such scripts. A loop: patterns of scripts load tables of Unicode, in each page anew. */
export function countUnspaced(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (unit >= lowest && isUnspacedUnit(unit)) count++;
  }
  return count;
}

function isUnspacedUnit(unit: number): boolean {
  return unspacedBlocks.some(([first, last]) => unit >= first && unit <= last);
}
