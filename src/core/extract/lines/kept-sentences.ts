import { isSentenceEnd } from '../text-measure';
import type { Line } from './line';
import { words } from './words';

/** Hundredths of a logit at which the model is of two minds about a sentence: with links, and without any. */
const [ofTwoMinds, unsure] = [-50, -60];
/** Letters of a sentence beside its links, at least. */
const shortest = 14;
/** The share of the article's paragraphs that stands in one box with it. */
const mainShare = 0.25;

/**
 * Brings back sentences in the very box of the article's paragraphs on which the model was of two minds: with links, above or below
 * one that stays, and without any. Not what asks the reader for something, nor what points to another article and says nothing.
 */
export function keepSentences(lines: readonly Line[]): void {
  lines.forEach((line, index) => {
    if (line.verdict.reason !== 'block-model' || !isInMainBox(line) || !isSentence(line)) return;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isBeside = isTextBeside(line, before) || isTextBeside(line, after);
    const score = line.verdict.score ?? 0;
    if (isBeside && score > (line.linkShare > 0 ? ofTwoMinds : unsure)) line.keep();
  });
}

function isInMainBox({ box, place, verdict: { view } }: Line): boolean {
  if (!/^(?:p|div)$/.test(box.tag) || place.copies > 1) return false;
  return place.parent.keptParagraphSize > view.whole.keptParagraphSize * mainShare;
}

function isSentence({ block, size, text, isFree }: Line): boolean {
  if (!isFree || !isSentenceEnd(block.last) || size - block.linkSize < shortest) return false;
  return ![words.request, words.rights, words.consent, words.credit].some((pattern) => pattern.test(text));
}

function isTextBeside({ place, box, linkShare }: Line, beside: Line | undefined): boolean {
  if (beside === undefined || !beside.isLeft || beside.place.parentBox !== place.parentBox) return false;
  if (!beside.isProse && !isSentenceEnd(beside.block.last)) return false;
  return linkShare > 0 ? beside.box.kind === box.kind : beside.box.tag === box.tag;
}
