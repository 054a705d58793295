import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { type Block, textOf } from './page-blocks';

/** Letters of a label. */
const labelSize = 50;

/** Whether a line is nothing but words that announce other articles: "Keep reading". */
export function announcesOthers(block: Block): boolean {
  if (block.size > labelSize) return false;
  const text = lowerCase(textOf(block));
  return words.related.exec(text)?.[0].length === text.length;
}
