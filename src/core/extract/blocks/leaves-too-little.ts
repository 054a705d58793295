import { inside } from './page-blocks';
import { isParagraph } from './surroundings';
import type { Verdict } from './verdict';

/** The share of what Readability found that must be left; below it the model is taken to be wrong. */
const leastLeft = 0.3;
/** The same of the box that holds the paragraphs on which the model is sure, for it to be right all the same, and how many these are. */
const [leastOfBox, fewestParagraphs] = [0.7, 2];
/** Hundredths of a logit from which on the model is sure that a paragraph is text, and up to which that the others are none on average. */
const [sureOfText, sureOfOthers] = [300, -150];

/** Whether the model cuts so much that it is taken to be wrong. Where it is right all the same, lines that it left outside of the article's box for being short go too. */
export function leavesTooLittle(scored: readonly Verdict[]): boolean {
  const counted = scored.filter(({ view }) => (view.block.inside & inside.caption) === 0);
  if (sizeOf(counted.filter(isLeft)) >= sizeOf(counted) * leastLeft) return false;
  const box = findWholeBox(counted);
  if (box === null) return true;
  for (const verdict of scored)
    if ((verdict.score ?? 0) < 0 && !isWithin(box, verdict)) verdict.reason = 'block-model';
  return false;
}

/**
 * The box of a short article amid all that a portal sets below it: the model is sure of its paragraphs, leaves nearly all that it
 * holds, and is sure that what is outside of it is none, which has no more paragraphs.
 */
function findWholeBox(verdicts: readonly Verdict[]): Element | null {
  const paragraphs = verdicts.filter(({ view }) => isParagraph(view.block));
  const kept = paragraphs.filter((verdict) => isLeft(verdict) && (verdict.score ?? 0) > sureOfText);
  if (kept.length < fewestParagraphs || sizeOf(kept) * 2 < sizeOf(paragraphs)) return null;
  const box = boxAround(kept);
  const within = verdicts.filter((verdict) => isWithin(box, verdict));
  if (sizeOf(within.filter(isLeft)) < sizeOf(within) * leastOfBox) return null;
  const cut = verdicts.filter((verdict) => !isLeft(verdict));
  const sum = cut.reduce((total, { view, score }) => total + (score ?? sureOfOthers) * view.block.size, 0);
  return sum < sizeOf(cut) * sureOfOthers ? box : null;
}

function isWithin(box: Element | null, { view }: Verdict): boolean {
  return box?.contains(view.block.nodes[0] ?? null) === true;
}

function isLeft({ reason }: Verdict): boolean {
  return reason === null;
}

function sizeOf(verdicts: readonly Verdict[]): number {
  return verdicts.reduce((sum, { view }) => sum + view.block.size, 0);
}

/** The innermost element that holds all of them: they are in the page's order. */
function boxAround(verdicts: readonly Verdict[]): Element | null {
  const [first, last] = [verdicts[0], verdicts.at(-1)].map((each) => each?.view.block.nodes[0] ?? null);
  let box = first?.parentElement ?? null;
  while (box !== null && !box.contains(last ?? null)) box = box.parentElement;
  return box;
}
