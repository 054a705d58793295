import { isLabelOfNext } from './announcements';
import { inside } from './page-blocks';
import { isOneOfMany } from './surroundings';
import type { Verdict } from './verdict';

/** A heading goes when all that stood below it went: up to the next heading of its level or above, or the end. So does a label. */
export function dropEmptySections(verdicts: readonly Verdict[]): void {
  let hasCut = false;
  // The highest level of heading that the text read so far (from the end) leaves room for.
  let next = 0;
  for (let index = verdicts.length - 1; index >= 0; index--) {
    const verdict = verdicts[index];
    if (verdict === undefined) continue;
    const level = levelOf(verdict);
    if (verdict.reason !== null) hasCut = true;
    else if (level > 0 && hasCut && next <= level) verdict.reason = 'empty-section';
    else if (hasCut && next < Infinity && isLabel(verdict)) verdict.reason = 'empty-section';
    else {
      hasCut = false;
      next = level > 0 ? level : Infinity;
    }
  }
}

/** In lists and tables labels stand before values. */
function isLabel({ view: { block, box } }: Verdict): boolean {
  return isLabelOfNext(block) && box.pool < 0;
}

/** 1 to 6 for a heading, 0 for other text; 7 for one that many entries have, each below one of its own. */
function levelOf({ view: { block, box, place } }: Verdict): number {
  if ((block.inside & inside.heading) === 0 || !/^h[1-6]$/.test(box.tag)) return 0;
  return isOneOfMany(place) ? 7 : Number(box.tag[1]);
}
