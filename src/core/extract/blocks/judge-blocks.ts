import { dropEmptySections } from './empty-sections';
import { type BlockView, readFeatures } from './features';
import { followPictures } from './follow-pictures';
import { type BlockModel, scoreFeatures } from './model';
import { inside } from './page-blocks';
import { poolScores } from './pool-scores';
import { rescueBlocks } from './rescue-blocks';
import { isInContent, type Verdict } from './verdict';

/** The share of what Readability found that must be left; below it the model is taken to be wrong. */
const leastLeft = 0.3;

/** What was decided on a page. */
export interface Judgement {
  /** One for each block of the page, in order. */
  verdicts: Verdict[];
  isModelSetAside: boolean;
}

/** Decides for each block whether it is the article's: Readability must have kept it and the model agree, or it is rescued. */
export function judgeBlocks(views: readonly BlockView[], model: BlockModel): Judgement {
  const read = readFeatures(model.features);
  const verdicts = views.map((view): Verdict => {
    if (!isInContent(view)) return { view, reason: 'outside-article', score: null };
    return { view, reason: null, score: scoreFeatures(model, read(view)) };
  });
  const scored = verdicts.filter(({ score }) => score !== null);
  poolScores(scored);
  for (const verdict of scored) {
    if ((verdict.score ?? 0) <= 0 && !isCode(verdict)) verdict.reason = 'block-model';
  }
  dropEmptySections(scored);
  followPictures(scored);
  const isModelSetAside = leavesTooLittle(scored);
  if (isModelSetAside) for (const verdict of scored) verdict.reason = null;
  rescueBlocks(verdicts);
  return { verdicts, isModelSetAside };
}

/** Samples of code are what the text around them is about, and look like nothing else. */
function isCode({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.code) !== 0;
}

function leavesTooLittle(scored: readonly Verdict[]): boolean {
  let [all, left] = [0, 0];
  for (const { view, reason } of scored) {
    if ((view.block.inside & inside.caption) !== 0) continue;
    all += view.block.size;
    if (reason === null) left += view.block.size;
  }
  return left < all * leastLeft;
}
