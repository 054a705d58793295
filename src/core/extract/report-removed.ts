import type { ExtractReport, RemovedBlock } from '../model';
import type { Judgement } from './judge-blocks';
import { measureKept } from './blocks/kept-shares';
import { pathOf, textOf } from './blocks/page-blocks';
import type { Verdict } from './blocks/verdict';
import type { FoundBody } from './find-body';
import { cutText } from './text';

/** Characters of a block's text that a report quotes. */
const quoted = 200;

/** Blocks of each kind that a report names, and characters of a path: pages have thousands of blocks, and nest without end. */
const most = 200;
const longestPath = 300;

/** The blocks that are not in the cleaned content, with the reason. */
export function reportRemoved(
  { page, content }: FoundBody,
  judgement: Judgement,
): Omit<ExtractReport, 'rejected'> {
  const left = measureKept(page, content);
  const counts = { cut: 0, outside: 0 };
  const removed = judgement.verdicts.flatMap((verdict: Verdict, index): RemovedBlock[] => {
    const { view, score } = verdict;
    const isLeft = (left[index] ?? 0) > 0;
    if (verdict.reason === null && isLeft) return [];
    const reason = verdict.reason ?? 'cleaning-rule';
    const kind = reason === 'outside-article' ? 'outside' : 'cut';
    if (++counts[kind] > most) return [];
    const path = cutPath(pathOf(page, view.block));
    const block = { path, reason, text: cutText(textOf(view.block), quoted) };
    return [score === null ? block : { ...block, score }];
  });
  return { isModelSetAside: judgement.isModelSetAside, removed, counts };
}

function cutPath(path: string): string {
  return path.length <= longestPath ? path : `… ${path.slice(-longestPath)}`;
}
