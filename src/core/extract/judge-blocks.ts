import { findDataTables } from './blocks/data-tables';
import { dropEmptySections } from './blocks/empty-sections';
import { type BlockView, readFeatures } from './blocks/features';
import { followPictures } from './blocks/follow-pictures';
import { type BlockModel, makeScorer } from './blocks/model';
import { keepHeadings } from './blocks/keep-headings';
import { keepIntroduced } from './blocks/keep-introduced';
import { keepLines } from './blocks/keep-lines';
import { keepWholeLists } from './blocks/keep-whole-lists';
import { settleModel } from './blocks/settle-model';
import { findOtherArticles, findTeasers } from './blocks/other-articles';
import { inside, type PagePicture } from './blocks/page-blocks';
import { poolScores } from './blocks/pool-scores';
import type { Known } from './known';
import { judgeLines } from './lines/judge-lines';
import { cardClass } from './prepare/link-cards';
import { isRescued, rescueBlocks } from './blocks/rescue-blocks';
import { isMadeOfShortLines } from './blocks/short-lines';
import { isInContent, type Verdict } from './blocks/verdict';

/** What was decided on a page. */
export interface Judgement {
  /** One for each block of the page, in order. */
  verdicts: Verdict[];
  isModelSetAside: boolean;
}

/**
 * Decides for each block whether it is the article's: Readability must have kept it and the model agree, or it is rescued.
 * `pictures`: those of the page.
 */
export function judgeBlocks(
  views: readonly BlockView[],
  model: BlockModel,
  known: Known,
  pictures: readonly PagePicture[] = [],
): Judgement {
  const scoreOf = makeScorer(model);
  const verdicts = views.map((view): Verdict => {
    if (!isInContent(view)) return { view, reason: 'outside-article', score: null };
    if ((view.block.inside & inside.comment) !== 0) return { view, reason: 'end-line', score: null };
    return { view, reason: null, score: scoreOf(readFeatures(view)) };
  });
  const scored = verdicts.filter(({ score }) => score !== null);
  poolScores(scored);
  const least = leastScore(scored);
  const tables = findDataTables(scored);
  const teasers = findTeasers(scored);
  const isNeverCut = (verdict: Verdict): boolean =>
    isExact(verdict) ||
    isQuotedPost(verdict) ||
    isLinkCard(verdict) ||
    isFoldedText(verdict) ||
    tables.has(verdict.view.box.pool);
  const end = scored.findLastIndex((verdict) => (verdict.score ?? 0) >= least && !isCallout(verdict));
  for (const [index, verdict] of scored.entries()) {
    const isSure = isNeverCut(verdict) || (index < end && isCallout(verdict));
    if ((verdict.score ?? 0) < (index < teasers ? least : 0) && !isSure) verdict.reason = 'block-model';
  }
  const above = scored.slice(0, teasers);
  keepWholeLists(above);
  keepIntroduced(above, known.host);
  keepLines(above, known.host);
  keepHeadings(above, tables, verdicts);
  const isModelSetAside = settleModel(scored, isNeverCut);
  if (isModelSetAside)
    for (const verdict of scored.slice(0, findOtherArticles(scored))) verdict.reason = null;
  rescueBlocks(verdicts, known);
  judgeLines(verdicts, known, pictures);
  dropEmptySections(verdicts.filter((verdict) => verdict.score !== null || isRescued(verdict)));
  followPictures(scored);
  return { verdicts, isModelSetAside };
}

/** Samples of code and formulas are what the text around them is about, notes what it refers to; they look like nothing else. */
function isExact({ view: { block } }: Verdict): boolean {
  return (block.inside & (inside.code | inside.formula | inside.note)) !== 0;
}

/** The article goes on about what it quotes, and posts look like nothing else in it. */
function isQuotedPost({ view: { block, box } }: Verdict): boolean {
  return (block.inside & inside.quote) !== 0 && box.inPost;
}

/** What a writer points to by a card is no pointer of the page. */
function isLinkCard({ view: { box } }: Verdict): boolean {
  return box.className === cardClass;
}

/** What an article folds away is its own text, not its readers': menus are not kept by Readability, and links are told by their share. */
function isFoldedText({ view: { block } }: Verdict): boolean {
  return (block.inside & (inside.fold | inside.foreign)) === inside.fold && block.linkSize * 2 < block.size;
}

/** Writers' tools name the boxes of warnings and hints so; pages that ask for something do it below the text. */
function isCallout({ view: { block } }: Verdict): boolean {
  return (block.inside & inside.callout) !== 0 && block.linkSize * 2 < block.size;
}

/** Where much of what Readability kept is short lines, as in guides and lists, the model must be surer to cut. */
function leastScore(scored: readonly Verdict[]): number {
  return isMadeOfShortLines(scored.map(({ view }) => view.block.size)) ? -50 : 0;
}
