import { beside as notText, inside, isLoose } from '../blocks/page-blocks';
import { isParagraph, type Sums } from '../blocks/surroundings';
import { isSentenceEnd } from '../text-measure';
import type { Line } from './line';
import { words } from './words';

/** Hundredths of a logit at which the model is of two minds about a sentence: with links, and without any. */
const [ofTwoMinds, unsure] = [-50, -60];
/** And about one without links below another of the very paragraph, which a line break parts. */
const ofOneParagraph = -150;
/** Letters of a sentence beside its links, at least. */
const shortest = 14;
/** The share of the article's paragraphs that stands in one box with it. */
const mainShare = 0.25;
/** The same of paragraphs each of which stands alone in a box, whatever that is called. */
const boxedShare = 0.6;

/**
 * Brings back sentences in the very box of the article's paragraphs on which the model was of two minds: with links, above or below
 * one that stays, and without any; those of a paragraph that breaks part go with the one above. Not what asks the reader for
 * something, nor what points to another article and says nothing.
 */
export function keepSentences(lines: readonly Line[]): void {
  const sums = new Map(lines.map(({ place }) => [place.parentBox, place.parent]));
  lines.forEach((line, index) => {
    if (line.verdict.reason !== 'block-model' || !(isInMainBox(line, sums) || isBoxed(line))) return;
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const isBeside = isTextBeside(line, before) || isTextBeside(line, after);
    const score = line.verdict.score ?? 0;
    const isOfOne = line.linkShare === 0 && before?.isLeft === true && before.block.box === line.block.box;
    const least = line.linkShare > 0 ? ofTwoMinds : isOfOne && line.isParted ? ofOneParagraph : unsure;
    if (isBeside && score > least && isSentence(line)) line.keep();
  });
}

/** `sums`: over the lines of each box, those included that stand alone in a box of their own in it. */
function isInMainBox(line: Line, sums: ReadonlyMap<number, Sums>): boolean {
  const { box, place } = line;
  if (!/^(?:p|div)$/.test(box.tag) || place.copies > 1) return false;
  let around = place.parent.keptParagraphSize;
  const least = line.verdict.view.whole.keptParagraphSize * mainShare;
  // A box of a few lines is one of the paragraphs, one that holds much of the article is around them.
  const isParted = line.isParted || (isLoose(box) && box.boxes === 0 && around <= least);
  if (isParted)
    around += place.grandparent.keptParagraphSize + (sums.get(place.grandparentBox)?.keptParagraphSize ?? 0);
  return around > least;
}

/** Whether it is one of the paragraphs that a page sets in a box each: numbers in their names make each box one of a kind. */
function isBoxed({ block, box, place, verdict: { view } }: Line): boolean {
  const isAlone = box.tag === 'p' && place.copies === 1 && place.parent.blocks === 1 && isParagraph(block);
  if (!isAlone || (block.inside & (notText | inside.writer)) !== 0) return false;
  return place.grandparent.keptParagraphSize > view.whole.keptParagraphSize * boxedShare;
}

function isSentence({ block, size, text, isFree }: Line): boolean {
  if (!isFree || !isSentenceEnd(block.last) || size - block.linkSize < shortest) return false;
  return ![words.request, words.rights, words.consent, words.credit].some((pattern) => pattern.test(text));
}

function isTextBeside(line: Line, beside: Line | undefined): boolean {
  const { box, linkShare } = line;
  if (beside === undefined || !beside.isLeft) return false;
  const isInOne = beside.boxAround === line.boxAround;
  if (!isInOne && !(isBoxed(line) && beside.place.grandparentBox === line.place.grandparentBox)) return false;
  if (!beside.isProse && !isSentenceEnd(beside.block.last)) return false;
  return linkShare > 0 ? beside.box.kind === box.kind : beside.box.tag === box.tag;
}
