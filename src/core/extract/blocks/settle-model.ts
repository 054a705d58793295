import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** The share of what Readability found that must be left; below it the model is taken to be wrong. */
const leastLeft = 0.3;
/** The same of the box that holds the paragraphs on which it is sure, for it to be right all the same. */
const leastOfBox = 0.7;
/** Hundredths of a logit from which on the model is sure of a paragraph, and up to which, on average, of what it cuts. */
const [sureOfText, sureOfOthers] = [300, -150];
/** And below which it is sure of a line in that box. */
const sureInBox = -50;

/**
 * Settles what the model's verdict is worth where it cuts nearly all; true: it is wrong. It is right about a short article amid all that
 * a portal sets below it: where it is sure of several paragraphs, leaves nearly all of the box that holds them, and is sure of what it
 * cuts. Then lines outside of that box that were left for being short go too, but for those that are never cut, and in it those stay on
 * which it is of two minds.
 */
export function settleModel(scored: readonly Verdict[], isNeverCut: (verdict: Verdict) => boolean): boolean {
  const counted = scored.filter(({ view }) => (view.block.inside & inside.caption) === 0);
  if (shareLeft(counted) >= leastLeft) return false;
  const sure = counted.filter(({ view, score }) => isParagraph(view.block) && (score ?? 0) > sureOfText);
  const last = sure.at(-1)?.view.block.nodes[0] ?? null;
  let box = sure[0]?.view.block.nodes[0]?.parentElement;
  while (box?.contains(last) === false) box = box.parentElement;
  const isWithin = ({ view }: Verdict): boolean => box?.contains(view.block.nodes[0] ?? null) === true;
  let sum = 0;
  for (const { view, score, reason } of counted)
    if (reason !== null) sum += ((score ?? 0) - sureOfOthers) * view.block.size;
  if (sure.length < 2 || sum > 0 || shareLeft(counted.filter(isWithin)) < leastOfBox) return true;
  for (const verdict of scored) {
    const score = verdict.score ?? 0;
    if (isWithin(verdict) && score >= sureInBox) verdict.reason = null;
    else if (!isWithin(verdict) && score < 0 && !isNeverCut(verdict)) verdict.reason = 'block-model';
  }
  return false;
}

function shareLeft(verdicts: readonly Verdict[]): number {
  let [all, left] = [0, 0];
  for (const { view, reason } of verdicts) {
    all += view.block.size;
    if (reason === null) left += view.block.size;
  }
  return all === 0 ? 1 : left / all;
}
