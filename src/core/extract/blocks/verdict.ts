import type { RemovalReason } from '../../model';
import type { BlockView } from './features';
import { inside } from './page-blocks';

/** What becomes of a block of the page. */
export interface Verdict {
  view: BlockView;
  /** null: it stays in the article, or comes into it. */
  reason: RemovalReason | null;
  /** The model's sum in hundredths of a logit; null where it was not asked. */
  score: number | null;
}

/** Whether Readability kept a block: most of its text. */
export function isInContent({ kept }: BlockView): boolean {
  return kept > 0.5;
}

/** Whether the model cut a line that leads nowhere and stands once in the page, with a score above the one at which it is sure. */
export function isUnsure({ reason, score, view: { block, place } }: Verdict, sure: number): boolean {
  return reason === 'block-model' && (score ?? sure) > sure && block.linkSize === 0 && place.copies === 1;
}

/** Whether a block is a heading below the headline. */
export function isSubheading({ view: { block, box } }: Verdict): boolean {
  return (block.inside & inside.heading) !== 0 && box.tag !== 'h1';
}

/** Whether a block is a caption. */
export function isCaption(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && (verdict.view.block.inside & inside.caption) !== 0;
}
