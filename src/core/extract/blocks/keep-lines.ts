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
 * path, or with the class, of nearly all others.
 */
export function keepLines(verdicts: readonly Verdict[]): void {
  const between = findQuotesBetween(verdicts);
  verdicts.forEach((verdict, index) => {
    const { reason, score, view } = verdict;
    if (reason !== 'block-model' || (score ?? sure) <= sure) return;
    if (view.block.linkSize > 0 || view.place.copies > 1) return;
    if (isOwnParagraph(verdict) || between[index] === true) verdict.reason = null;
  });
}

function isOwnParagraph({ view: { block, box, place, whole } }: Verdict): boolean {
  if (!isParagraph(block) || !isSentenceEnd(block.last) || box.tag !== 'p') return false;
  const most = whole.keptParagraphSize * mainShare;
  // The first paragraph may stand in a box of its own; the class of its own is that of the others.
  const isLikeOthers = box.className.trim() !== '' && place.kind.keptParagraphSize > most;
  return isLikeOthers || place.path.keptParagraphSize > most;
}

/** For each line whether it is of a quote between lines that stay. */
function findQuotesBetween(verdicts: readonly Verdict[]): boolean[] {
  const between: boolean[] = verdicts.map(() => false);
  for (let first = 0; first < verdicts.length; first++) {
    if (!isQuote(verdicts[first])) continue;
    let after = first + 1;
    while (isQuote(verdicts[after])) after++;
    const isBetween = verdicts[first - 1]?.reason === null && verdicts[after]?.reason === null;
    between.fill(isBetween, first, after);
    first = after;
  }
  return between;
}

function isQuote(verdict: Verdict | undefined): boolean {
  return verdict !== undefined && (verdict.view.block.inside & inside.quote) !== 0;
}
