import { isSentenceEnd } from '../text-measure';
import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import { isUnsure, type Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure. */
const sure = -100;
/** And this for a first paragraph that holds links. */
const hardlySure = -30;
/** The share of the kept paragraphs that makes boxes of a path, or with a class, the article's. */
const mainShare = 0.6;

/**
 * Brings back lines without links that the model cut, though it was not sure: those between lines that stay, paragraphs right above
 * them, and paragraphs of the path, or with the class, of nearly all others.
 */
export function keepLines(verdicts: readonly Verdict[]): void {
  const last = verdicts.findLastIndex(({ reason }) => reason === null);
  let first = verdicts.findIndex(({ reason }) => reason === null);
  while (isLead(verdicts[first - 1])) first--;
  verdicts.forEach((verdict, index) => {
    if (!isUnsure(verdict, sure) && !(index === first && isLead(verdict))) return;
    const isBetween = index >= first && index <= last && !isSetApart(verdict);
    if (isBetween || isLikeOthers(verdict)) verdict.reason = null;
  });
}

/** Lists have a rule of their own; what stands beside a field or a button asks for something. */
function isSetApart({ view: { block, box, place } }: Verdict): boolean {
  if (place.island?.hasButton === true || place.island?.hasField === true) return true;
  return box.pool >= 0 && (block.inside & inside.quote) === 0;
}

function isLead(verdict: Verdict | undefined): boolean {
  if (verdict === undefined || !isOfSentences(verdict)) return false;
  const { reason, score, view } = verdict;
  const isOfTwoMinds = reason === 'block-model' && (score ?? sure) > hardlySure && view.place.copies === 1;
  return isOfTwoMinds || isUnsure(verdict, sure);
}

function isLikeOthers(verdict: Verdict): boolean {
  const { box, place, whole } = verdict.view;
  if (!isOfSentences(verdict)) return false;
  const most = whole.keptParagraphSize * mainShare;
  const hasClass = box.className.trim() !== '';
  return (hasClass && place.kind.keptParagraphSize > most) || place.path.keptParagraphSize > most;
}

function isOfSentences({ view: { block, box } }: Verdict): boolean {
  return box.tag === 'p' && isParagraph(block) && isSentenceEnd(block.last);
}
