import type { BlockView } from '../blocks/features';
import { textOf } from '../blocks/page-blocks';
import { lowerCase } from '../lower-case';
import { isCaptionText } from '../prepare/caption-words';

/** Letters of a caption and of who took its picture. */
const [longest, longestCredit] = [500, 120];

/** The line below one that shares a box with it and nothing else; null: there is none. */
export function lineBelow({ place, next }: BlockView): BlockView | null {
  return place.parent.blocks === 2 && next?.place.parentBox === place.parentBox ? next : null;
}

/** Whether a line shares a box with nothing but the one below it, which says who took a picture; none stands there. */
export function isAboveCredit(view: BlockView): boolean {
  const { block } = view;
  const below = block.size > longest || block.linkSize > 0 || block.pictures > 0 ? null : lineBelow(view);
  if (below === null || below.block.pictures > 0 || below.block.size > longestCredit) return false;
  return isCaptionText(lowerCase(textOf(below.block)));
}
