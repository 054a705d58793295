import { isSentenceEnd } from '../text-measure';
import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure. */
const sure = -100;
/** The share of the kept paragraphs that makes boxes of a path the article's. */
const mainShare = 0.6;

/**
 * Brings back two kinds of lines that the model cut, though it was not sure: quotes between lines that stay, and paragraphs of the
 * path of nearly all others.
 */
export function keepLines(verdicts: readonly Verdict[]): void {
  verdicts.forEach((verdict, index) => {
    const { reason, score, view } = verdict;
    if (reason !== 'block-model' || (score ?? sure) <= sure) return;
    if (view.block.linkSize > 0 || view.place.copies > 1) return;
    if (isOwnParagraph(verdict) || isQuoteBetween(verdicts, index)) verdict.reason = null;
  });
}

function isOwnParagraph({ view: { block, box, place, whole } }: Verdict): boolean {
  if (!isParagraph(block) || !isSentenceEnd(block.last) || box.tag !== 'p') return false;
  return place.path.keptParagraphSize > whole.keptParagraphSize * mainShare;
}

function isQuoteBetween(verdicts: readonly Verdict[], index: number): boolean {
  const isQuote = (verdict: Verdict | undefined): boolean =>
    verdict !== undefined && (verdict.view.block.inside & inside.quote) !== 0;
  if (!isQuote(verdicts[index])) return false;
  let [first, last] = [index - 1, index + 1];
  while (isQuote(verdicts[first])) first--;
  while (isQuote(verdicts[last])) last++;
  return verdicts[first]?.reason === null && verdicts[last]?.reason === null;
}
