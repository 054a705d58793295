import { isSentenceEnd } from '../text-measure';
import { readRegisteredHost } from '../registered-host';
import { words } from '../lines/words';
import { lowerCase } from '../lower-case';
import { beside, inside, textOf } from './page-blocks';
import { isParagraph } from './surroundings';
import { isUnsure, type Verdict } from './verdict';

/** At this score and below, in hundredths of a logit, the model is sure. */
const sure = -100;
/** And this for a paragraph between two lines that stay, all three in one box. */
const sureOfParagraph = -200;
/** And this for a first paragraph that holds links. */
const hardlySure = -30;
/** The share of the kept paragraphs that makes boxes of a path, or with a class, the article's. */
const mainShare = 0.6;

/** Letters of several sentences that open an article, and the share of them that leads elsewhere at most. */
const [openingSize, mostLinked] = [150, 0.3];

/**
 * Brings back lines without links that the model cut, though it was not sure: those between lines that stay, paragraphs right above
 * them, and paragraphs of the path, or with the class, of nearly all others. With links, quotes in the box of the lines around them,
 * and several sentences in one box right above all that stays. `host`: the page's own.
 */
export function keepLines(verdicts: readonly Verdict[], host: string): void {
  const last = verdicts.findLastIndex(({ reason }) => reason === null);
  let first = verdicts.findIndex(({ reason }) => reason === null);
  keepOpening(verdicts, first);
  while (isLead(verdicts[first - 1])) first--;
  verdicts.forEach((verdict, index) => {
    if (isQuoteBetween(verdicts, index, host)) verdict.reason = null;
    if (isOfQuoteAbove(verdict, verdicts[index - 1], verdicts[index + 1])) verdict.reason = null;
    if (!isUnsure(verdict, sure) && !(index === first && isLead(verdict))) return;
    const isBetween = index >= first && index <= last && !isSetApart(verdict);
    if (isBetween || isLikeOthers(verdict)) verdict.reason = null;
  });
  // The lines around it may just have come back.
  verdicts.forEach((verdict, index) => {
    if (isOneOfText(verdicts, index)) verdict.reason = null;
  });
}

/** Sentences in one box right above the first line that stays: none of them need be long. */
function keepOpening(verdicts: readonly Verdict[], first: number): void {
  let start = first;
  const box = verdicts[first - 1]?.view.place.parentBox;
  const isPart = (verdict: Verdict | undefined): boolean =>
    verdict?.view.place.parentBox === box && verdict?.view.box.tag === 'p' && isUnsureSentence(verdict);
  while (start > 0 && isPart(verdicts[start - 1])) start--;
  const opening = verdicts.slice(start, first);
  const sum = (key: 'size' | 'linkSize'): number =>
    opening.reduce((size, { view: { block } }) => size + block[key], 0);
  if (opening.length < 2 || sum('size') < openingSize || sum('linkSize') > sum('size') * mostLinked) return;
  for (const verdict of opening) verdict.reason = null;
}

function isUnsureSentence(verdict: Verdict): boolean {
  const { reason, score, view } = verdict;
  const { block, place } = view;
  if (reason !== 'block-model' || (score ?? sure) <= sure || place.copies > 1) return false;
  return isSentenceEnd(block.last) && (block.inside & beside) === 0 && !isSetApart(verdict);
}

/** A quote that leads to what it quotes on another site, in the very box of the lines above and below it. */
function isQuoteBetween(verdicts: readonly Verdict[], index: number, host: string): boolean {
  const { reason, score, view } = verdicts[index] ?? {};
  if (reason !== 'block-model' || (score ?? sure) <= sure || view === undefined) return false;
  const { block, box, place } = view;
  if ((block.inside & inside.quote) === 0 || box.inPost || place.copies > 1) return false;
  const away = readRegisteredHost(block.target);
  if (away === '' || away === host) return false;
  const around = box.tag === 'blockquote' ? place.parentBox : place.grandparentBox;
  return [verdicts[index - 1], verdicts[index + 1]].every(
    (line) => line?.reason === null && line.view.place.parentBox === around,
  );
}

/** At this score and below, in hundredths of a logit, the model is sure that a line below a quote's others is no part of it. */
const sureOfSource = -50;

/** Where networks ask what is to be shared. */
const sharing = /[/.?](?:share|sharer|intent|pin\/create|dialog\/(?:feed|share))(?:[/?.=]|$)/;

/** The last line of a quote whose line before stays: where it is from, which is a link and nothing else. */
function isOfQuoteAbove(verdict: Verdict, above?: Verdict, below?: Verdict): boolean {
  const { reason, score, view } = verdict;
  const { block, box, place } = view;
  if (block.linkSize !== block.size || (below !== undefined && isInQuoteOf(below, verdict))) return false;
  if (reason !== 'block-model' || (score ?? sureOfSource) <= sureOfSource || place.copies > 1) return false;
  if ((block.inside & inside.quote) === 0 || box.inPost || above?.reason !== null) return false;
  const text = lowerCase(textOf(block));
  if (sharing.test(block.target) || words.request.test(text) || words.call.test(text)) return false;
  return isInQuoteOf(above, verdict);
}

/** Whether a line stands in the quote of another. */
function isInQuoteOf({ view: { block, place } }: Verdict, { view: other }: Verdict): boolean {
  return (block.inside & inside.quote) !== 0 && place.parentBox === other.place.parentBox;
}

/** A paragraph without links, in the very box of the lines right above and below it, or the next step of what is done. */
function isOneOfText(verdicts: readonly Verdict[], index: number): boolean {
  const verdict = verdicts[index];
  if (verdict === undefined || !isUnsure(verdict, sureOfParagraph) || !isOfSentences(verdict)) return false;
  if ((verdict.view.block.inside & beside) !== 0 || isSetApart(verdict)) return false;
  const { parentBox } = verdict.view.place;
  const [above, below] = [verdicts[index - 1], verdicts[index + 1]];
  const isBetween = [above, below].every(
    (line) => line?.reason === null && line.view.place.parentBox === parentBox,
  );
  return isBetween || isNextStep(verdict, above, verdicts[index - 2]);
}

/** Whether a number in a box of its own parts a line from one of its path that stays. */
function isNextStep({ view }: Verdict, number: Verdict | undefined, step: Verdict | undefined): boolean {
  if (number === undefined || step?.reason !== null || step.view.place.path !== view.place.path) return false;
  const { size, digits } = number.view.block;
  return digits > 0 && size - digits <= 1;
}

/** Lists have a rule of their own; what stands beside a field or a button asks for something. */
function isSetApart({ view: { block, box, place } }: Verdict): boolean {
  if (place.island?.hasButton === true || place.island?.hasField === true) return true;
  return box.pool >= 0 && (block.inside & inside.quote) === 0;
}

function isLead(verdict: Verdict | undefined): boolean {
  if (verdict === undefined || !isOfSentences(verdict)) return false;
  const { reason, score, view } = verdict;
  const isOfTwoMinds = reason === 'block-model' && (score ?? sure) > hardlySure && view.place.copies === 1;
  return isOfTwoMinds || isUnsure(verdict, sure);
}

function isLikeOthers(verdict: Verdict): boolean {
  const { box, place, whole } = verdict.view;
  if (!isOfSentences(verdict)) return false;
  const most = whole.keptParagraphSize * mainShare;
  const hasClass = box.className.trim() !== '';
  return (hasClass && place.kind.keptParagraphSize > most) || place.path.keptParagraphSize > most;
}

function isOfSentences({ view: { block, box } }: Verdict): boolean {
  return box.tag === 'p' && isParagraph(block) && isSentenceEnd(block.last);
}
