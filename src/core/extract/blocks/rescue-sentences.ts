import { words } from '../lines/words';
import { linkAround } from '../link-around';
import { lowerCase } from '../lower-case';
import { isSentenceEnd } from '../text-measure';
import { announcesOthers } from './announces-others';
import { type Block, inside, textOf } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** Letters of a short sentence, and the share of the kept paragraphs that is of its path; the same in the very box of one of them. */
const [shortestSentence, ownShare, sharedShare] = [14, 0.6, 0.3];
/** What no sentence among paragraphs stands in. */
const notSentence =
  inside.heading | inside.list | inside.quote | inside.callout | inside.table | inside.header;

/**
 * Brings back sentences too short for paragraphs, or with links for most of their words, that Readability left outside right beside
 * a paragraph in boxes alike. Not right below a label of other articles. `barred`: bits of `inside` of what is none of the article's.
 */
export function rescueSentences(verdicts: readonly Verdict[], barred: number): void {
  for (const step of [1, -1])
    for (let at = step > 0 ? 1 : verdicts.length - 2; at >= 0 && at < verdicts.length; at += step) {
      const [verdict, other] = [verdicts[at], verdicts[at - step]];
      if (verdict === undefined || other?.reason !== null || verdict.reason === null) continue;
      const [{ place }, { place: placeBeside }] = [verdict.view, other.view];
      // Between the kept paragraphs, or in the box of one that came back.
      const isShared = place.parentBox === placeBeside.parentBox;
      const isAmong = (place.keptBefore > 0 && place.keptBefore < 1) || isShared;
      const share = isShared && isParagraph(other.view.block) ? sharedShare : ownShare;
      if (!isAmong || place.path !== placeBeside.path || !isOwn(verdict, share)) continue;
      if (!isShortSentence(verdict, barred | notSentence)) continue;
      const above = verdicts[at - 1];
      if (above === undefined || !announcesOthers(above.view.block)) verdict.reason = null;
    }
}

/** Whether so large a share of the kept paragraphs is of its path. */
function isOwn({ view: { place, whole } }: Verdict, share: number): boolean {
  return place.path.keptParagraphSize > whole.keptParagraphSize * share;
}

function isShortSentence({ view: { block, place, kept } }: Verdict, barred: number): boolean {
  if (kept > 0 || (block.inside & barred) !== 0 || block.size < shortestSentence || place.copies > 1)
    return false;
  if (!isSentenceEnd(block.last) || isPointing(block)) return false;
  const text = lowerCase(textOf(block));
  return ![words.request, words.call, words.advertisement, words.related].some((other) => other.test(text));
}

/** Whether a line is a link to its very end: a sentence's full stop stands outside of it. */
function isPointing({ linkSize, size, nodes }: Block): boolean {
  return linkSize * 2 > size && linkAround(nodes.at(-1)) !== null;
}
