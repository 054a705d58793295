import { type Judgement, judgeBlocks } from './judge-blocks';
import { type BlockModel, blockModel } from './blocks/model';
import { cleanContent } from './clean/clean';
import { cutBlocks } from './clean/cut-blocks';
import type { FoundBody } from './find-body';
import type { Known } from './known';
import { insertRescued } from './insert-rescued';

/** Leaves of the content what is the article's: first the model's judgement of each block, then the rules. Changes the content in place. */
export function cleanBody(
  { content, page, views }: FoundBody,
  known: Known,
  model: BlockModel = blockModel,
): Judgement {
  const judgement = judgeBlocks(views, model, known);
  insertRescued(content, page, judgement.verdicts);
  cutBlocks(content, page, judgement.verdicts);
  cleanContent(content, known.title);
  return judgement;
}
