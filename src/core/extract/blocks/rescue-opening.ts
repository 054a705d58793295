import { inside } from './page-blocks';
import { isBoxOfText, isParagraph } from './surroundings';
import { isCaption, isSubheading, type Verdict } from './verdict';

/** Of the paragraphs that were kept, the share that is of the kind of an opening's. */
const nearlyAll = 0.9;
/** Letters in the paragraphs of a box that is a text of its own whatever follows; a shorter one has more of the article so many blocks behind it. */
const [textSize, nearText] = [800, 3];

/**
 * The text above all that was kept, in paragraphs as those are: what a live blog says above its posts. Without a heading, which
 * another article has. A short one only right above a paragraph that stays.
 * `barred`: bits of `inside` of what is none of the article's.
 */
export function rescueOpening(verdicts: readonly Verdict[], barred: number): void {
  const isHeaded = new Map<number, boolean>();
  const short = new Map<number, Verdict[]>();
  const ends = new Map<number, number>();
  for (const [index, verdict] of verdicts.entries()) {
    const { block, place, whole, kept } = verdict.view;
    if (kept > 0 || place.keptBefore > 0) break;
    const { parent, parentBox } = place;
    ends.set(parentBox, index);
    if (place.copies > 1 || !isParagraph(block)) continue;
    const above = verdicts[index - 1];
    if (!isHeaded.has(parentBox)) isHeaded.set(parentBox, above !== undefined && isSubheading(above));
    if ((block.inside & (barred | inside.header | inside.list | inside.article)) !== inside.article) continue;
    const isAlike = place.kind.keptParagraphSize > whole.keptParagraphSize * nearlyAll;
    if (!isAlike || !isBoxOfText(parent) || parent.keptSize > 0 || isHeaded.get(parentBox) === true) continue;
    if (parent.paragraphSize >= textSize) verdict.reason = null;
    else short.set(parentBox, [...(short.get(parentBox) ?? []), verdict]);
  }
  for (const [box, found] of [...short].toReversed())
    if (found.length > 1 && isRightAboveText(verdicts, ends.get(box) ?? 0))
      for (const verdict of found) verdict.reason = null;
}

/** Whether a paragraph that stays is among the next blocks, captions not counted. */
function isRightAboveText(verdicts: readonly Verdict[], index: number): boolean {
  let count = 0;
  for (let at = index + 1; count < nearText && at < verdicts.length; at++) {
    const verdict = verdicts[at];
    if (verdict === undefined || isCaption(verdict)) continue;
    if (verdict.reason === null && isParagraph(verdict.view.block)) return true;
    count++;
  }
  return false;
}
