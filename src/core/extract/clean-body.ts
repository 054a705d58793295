import { endsAtWall } from './blocks/ends-at-wall';
import { type BlockModel, blockModel } from './blocks/model';
import { markComments } from './blocks/mark-comments';
import { isInContent, type Verdict } from './blocks/verdict';
import { dropExtras, tidySelection } from './clean/clean';
import { cutBlocks } from './clean/cut-blocks';
import { dropDoubledPictures } from './clean/doubled-pictures';
import { settleHeadings } from './clean/headings';
import { joinLists } from './clean/join-lists';
import { dropLostFigures } from './clean/lost-figures';
import { dropRepeatedDescriptions } from './clean/repeated-descriptions';
import type { FoundBody } from './find-body';
import { insertKept } from './guided/insert-kept';
import { dropRemovedMedia, type Mark } from './guided/marks';
import { insertRescued } from './insert-rescued';
import { insertStandfirst } from './insert-standfirst';
import { type Judgement, judgeBlocks } from './judge-blocks';
import type { Known } from './known';
import { dropFurniturePictures } from './pictures/drop-furniture-pictures';
import { enlargePictures } from './pictures/enlarge-pictures';
import { linkStills } from './pictures/link-stills';
import { returnPictures } from './pictures/return-pictures';
import { unlinkPictures } from './pictures/unlink-pictures';
import { settleStandfirst } from './settle-standfirst';

/** What a guide has marked in the page. */
export interface MarkedPage {
  /** By text node of the page's copy. */
  marks: ReadonlyMap<Node, Mark>;
  /** Whether anything is to be kept. */
  hasKept: boolean;
  /** Makes the copy's body anew. */
  copyAgain: () => Element;
}

/** How a body was cleaned. */
export interface Cleaned extends Judgement {
  /** As `insertStandfirst` returns it. */
  standfirst: string;
  /** As `endsAtWall` says. */
  isWalled: boolean;
}

/**
 * Leaves of the content what is the article's: first the model's judgement of each block, then the rules, and over both what a
 * guide says. Changes the content in place. `isPart`: see `settleHeadings`.
 */
export function cleanBody(
  { content, page, views }: FoundBody,
  known: Known,
  {
    model = blockModel,
    marked = null,
    isPart = false,
  }: { model?: BlockModel; marked?: MarkedPage | null; isPart?: boolean } = {},
): Cleaned {
  markComments(page, views, known);
  const judgement = judgeBlocks(views, model, known, page.pictures);
  const isWalled = endsAtWall(page, judgement.verdicts);
  if (marked !== null) overrule(judgement.verdicts, marked.marks);
  insertRescued(content, page, judgement.verdicts);
  cutBlocks(content, page, judgement.verdicts);
  dropExtras(content, known.title);
  const dropped = dropFurniturePictures(content, known);
  returnPictures({ content, page }, judgement.verdicts, known, dropped);
  dropDoubledPictures(content);
  enlargePictures(content, known);
  unlinkPictures(content, known);
  linkStills(content);
  dropLostFigures(content);
  // What a guide keeps comes in with its box.
  const isKept = (node: Node | undefined): boolean =>
    node !== undefined && marked?.marks.get(node) === 'keep';
  const standfirst = insertStandfirst({ content, page }, judgement.verdicts, known, isKept);
  settleStandfirst(content);
  dropRepeatedDescriptions(content, known);
  if (marked !== null) {
    dropRemovedMedia(content);
    if (marked.hasKept) insertKept(content, page, marked.copyAgain());
  }
  joinLists(content, page);
  settleHeadings(content, { isPart });
  tidySelection(content);
  return { ...judgement, standfirst, isWalled };
}

/** What is to be kept and stands outside of the content comes into it later, with the box that it stands in. */
function overrule(verdicts: readonly Verdict[], marks: ReadonlyMap<Node, Mark>): void {
  for (const verdict of verdicts) {
    const [first] = verdict.view.block.nodes;
    const mark = first === undefined ? undefined : marks.get(first);
    if (mark === 'remove') verdict.reason = 'guide';
    else if (mark === 'keep') verdict.reason = isInContent(verdict.view) ? null : 'outside-article';
  }
}
