import { findDataTables } from './data-tables';
import { dropEmptySections } from './empty-sections';
import { type BlockView, readFeatures } from './features';
import { followPictures } from './follow-pictures';
import { type BlockModel, scoreFeatures } from './model';
import { inside } from './page-blocks';
import { poolScores } from './pool-scores';
import type { Known } from '../lines/known';
import { judgeLines } from '../lines/judge-lines';
import { rescueBlocks } from './rescue-blocks';
import { isInContent, type Verdict } from './verdict';

/** The share of what Readability found that must be left; below it the model is taken to be wrong. */
const leastLeft = 0.3;

/** Lines below this size are short; a page with this share of them is made of lists. */
const [shortLine, manyShort] = [80, 0.3];

/** What was decided on a page. */
export interface Judgement {
  /** One for each block of the page, in order. */
  verdicts: Verdict[];
  isModelSetAside: boolean;
}

/** Decides for each block whether it is the article's: Readability must have kept it and the model agree, or it is rescued. */
export function judgeBlocks(views: readonly BlockView[], model: BlockModel, known: Known): Judgement {
  const read = readFeatures(model.features);
  const verdicts = views.map((view): Verdict => {
    if (!isInContent(view)) return { view, reason: 'outside-article', score: null };
    return { view, reason: null, score: scoreFeatures(model, read(view)) };
  });
  const scored = verdicts.filter(({ score }) => score !== null);
  poolScores(scored);
  const least = leastScore(scored);
  const tables = findDataTables(scored);
  for (const verdict of scored) {
    const isSure =
      isCode(verdict) || isQuotedPost(verdict) || isFoldedText(verdict) || tables.has(verdict.view.box.pool);
    if ((verdict.score ?? 0) <= least && !isSure) verdict.reason = 'block-model';
  }
  const isModelSetAside = leavesTooLittle(scored);
  if (isModelSetAside) for (const verdict of scored) verdict.reason = null;
  rescueBlocks(verdicts, known);
  judgeLines(verdicts, known);
  dropEmptySections(scored);
  followPictures(scored);
  return { verdicts, isModelSetAside };
}

/** Samples of code are what the text around them is about, and look like nothing else. */
function isCode({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.code) !== 0;
}

/** The article goes on about what it quotes, and posts look like nothing else in it. */
function isQuotedPost({ view: { block, box } }: Verdict): boolean {
  return (block.inside & inside.quote) !== 0 && box.inPost;
}

/** What an article folds away is its own text: menus are not kept by Readability, and links are told by their share. */
function isFoldedText({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.fold) !== 0 && block.linkSize * 2 < block.size;
}

/** Where much of what Readability kept is short lines, as in guides and lists, the model must be surer to cut. */
function leastScore(scored: readonly Verdict[]): number {
  let [all, short] = [0, 0];
  for (const { view } of scored) {
    all += view.block.size;
    if (view.block.size < shortLine) short += view.block.size;
  }
  return short > all * manyShort ? -50 : 0;
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
