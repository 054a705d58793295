import type { ExtractReport, RemovedBlock } from '../model';
import type { Judgement } from './blocks/judge-blocks';
import { measureKept } from './blocks/kept-shares';
import { pathOf, textOf } from './blocks/page-blocks';
import type { Verdict } from './blocks/verdict';
import type { FoundBody } from './find-body';
import { cutText } from './text';

/** Characters of a block's text that a report quotes. */
const quoted = 200;

/** Every block that is not in the cleaned content, with the reason. */
export function reportRemoved(
  { page, content }: FoundBody,
  judgement: Judgement,
): Omit<ExtractReport, 'rejected'> {
  const left = measureKept(page, content);
  const removed = judgement.verdicts.flatMap(({ view, reason, score }: Verdict, index): RemovedBlock[] => {
    const isLeft = (left[index] ?? 0) > 0;
    if (reason === null && isLeft) return [];
    const block = {
      path: pathOf(page, view.block),
      reason: reason ?? 'cleaning-rule',
      text: cutText(textOf(view.block), quoted),
    };
    return [score === null ? block : { ...block, score }];
  });
  return { isModelSetAside: judgement.isModelSetAside, removed };
}
