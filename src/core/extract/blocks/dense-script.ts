import type { PageBlocks } from './page-blocks';

/** So many characters, at even steps all over a page, show which script it is written in. */
const sampleSize = 1_500;
const leastShare = 0.3;

/** Whether a page is written in a script whose characters say more than letters do: syllables, words, or what has no spaces between words. */
export function isDense({ blocks }: PageBlocks): boolean {
  const length = blocks.reduce((sum, block) => sum + block.length, 0);
  const step = Math.max(1, Math.ceil(length / sampleSize));
  let [letters, dense, at] = [0, 0, 0];
  for (const block of blocks) {
    // Of most lines, those of menus, not one character is looked at: their texts are not read.
    const text = at < block.length ? block.nodes.map(({ nodeValue }) => nodeValue ?? '').join('') : '';
    for (; at < text.length; at += step) {
      const unit = text.charCodeAt(at);
      if (unit > 0x20) letters++;
      if (isDenseUnit(unit)) dense++;
    }
    at -= block.length;
  }
  return dense > letters * leastShare;
}

/** Characters of such scripts. A loop: patterns of scripts load tables of Unicode, in each page anew. */
export function countDense(text: string): number {
  let count = 0;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    if (isDenseUnit(unit)) count++;
  }
  return count;
}

/** Thai and Lao, Myanmar, Khmer, kana, Han, Hangul. */
function isDenseUnit(unit: number): boolean {
  if (unit < 0x0e00) return false;
  return (
    unit <= 0x0eff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x3041 && unit <= 0x30ff) ||
    (unit >= 0x3400 && unit <= 0x9fff) ||
    (unit >= 0xac00 && unit <= 0xd7a3) ||
    (unit >= 0xf900 && unit <= 0xfaff)
  );
}
