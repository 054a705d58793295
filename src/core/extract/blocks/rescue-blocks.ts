import { squash } from '../text';
import type { Known } from '../known';
import { isOverParts } from './part-headings';
import { beside, type Block, inside, isLoose, textOf } from './page-blocks';
import { rescueOpening } from './rescue-opening';
import { rescueReferences } from './rescue-references';
import { rescueSentences } from './rescue-sentences';
import { isBoxOfText, isOneOfMany, isParagraph, type Sums } from './surroundings';
import { isSentenceEnd } from '../text-measure';
import { isCaption, isInContent, isSubheading, type Verdict } from './verdict';

/** Where blocks of a path hold this share of the kept paragraphs, its other paragraphs are the article's too. */
const leastShare = 0.3;
/** The same outside the page's `article` or `main`, of paragraphs that only so many other blocks part from the kept ones. */
const [nearlyAll, farthest] = [0.9, 6];
/** At this score and above, in hundredths of a logit, the model is sure that a line is the article's. */
const sure = 200;
/** Letters of a sentence in a list. */
const itemSize = 60;
/** Letters of a paragraph, whatever it links to. */
const paragraphSize = 80;

/**
 * Brings back what Readability left outside: an article that is cut into equal boxes which are no siblings loses all but one of
 * them, a box called "social" its quoted posts, a list of key points the names of its links' colour. Only sentences that stand
 * between what was kept, or look like it, and the headings right above them. Never what readers wrote below it, and teasers.
 */
export function rescueBlocks(verdicts: readonly Verdict[], known: Known): void {
  const barred = isForeignKept(verdicts) ? beside : beside | inside.foreign;
  for (const verdict of verdicts) {
    const { block, kept } = verdict.view;
    // WordPress puts a post into a figure.
    const bars = isQuoted(verdict) ? barred & ~inside.figure : barred;
    if (kept > 0 || (block.inside & bars) !== 0) continue;
    if (bars !== barred || isCousin(verdict) || isListed(verdict) || isLead(verdict, known))
      verdict.reason = null;
  }
  rescueOpening(verdicts, barred);
  rescueItems(verdicts, barred);
  rescueNeighbours(verdicts, barred);
  rescueSentences(verdicts, barred);
  rescueReferences(verdicts, known.host);
  rescueHeadings(verdicts, barred);
  rescueAlikeHeadings(verdicts, barred);
}

/** Whether most of what was kept is itself in boxes that are called after comments or teasers, which then say nothing. */
function isForeignKept(verdicts: readonly Verdict[]): boolean {
  let [size, foreign] = [0, 0];
  for (const { view } of verdicts) {
    if (!isInContent(view) || !isParagraph(view.block)) continue;
    size += view.block.size;
    if ((view.block.inside & inside.foreign) !== 0) foreign += view.block.size;
  }
  return foreign * 2 > size;
}

/** Whether a block comes into the article though Readability left it outside. */
export function isRescued({ view, reason }: Verdict): boolean {
  return reason === null && view.kept === 0;
}

/** A paragraph of a kind that the kept ones are of, in boxes of a kind that theirs are in. */
function isCousin({ view: { block, place, whole } }: Verdict): boolean {
  if (place.copies > 1 || !isParagraph(block) || (block.inside & inside.article) === 0) return false;
  return place.path.keptParagraphSize > whole.keptParagraphSize * leastShare;
}

/**
 * Paragraphs of the kind that nearly all kept ones are of, as far as one stands near the next: advertisements cut them up. Those
 * without a class by the name of the box around them, where that holds a text and no headline, which another article has, stands
 * between, whatever element it is.
 */
function rescueNeighbours(verdicts: readonly Verdict[], barred: number): void {
  for (const order of [verdicts, verdicts.toReversed()]) {
    let since = Infinity;
    let isHeaded = false;
    for (const verdict of order) {
      const { block, box, place, whole, kept } = verdict.view;
      const hasClass = box.className !== '';
      const share = (hasClass ? place.kind : place.path).keptParagraphSize / whole.keptParagraphSize;
      const isAlike =
        box.tag === 'p' && share > nearlyAll && isParagraph(block) && (hasClass || place.parentKind >= 0);
      const isOwn = hasClass || (!isHeaded && isBoxOfText(place.parent));
      if (
        kept === 0 &&
        isAlike &&
        isOwn &&
        since <= farthest &&
        !isOneOfMany(place) &&
        (block.inside & barred) === 0
      )
        verdict.reason = null;
      const isThere = isAlike && verdict.reason === null;
      isHeaded = !isThere && (isHeaded || isLikeHeadline(block));
      since = isThere ? 0 : since + 1;
    }
  }
}

/** What may be a headline: no sentence, and nothing that is pressed in a list or stands at a picture. */
function isLikeHeadline({ inside: flags, last }: Block): boolean {
  return (flags & inside.heading) !== 0 || ((flags & (beside | inside.list)) === 0 && !isSentenceEnd(last));
}

/** Whether a block stands between kept paragraphs, in the box that holds most of them. */
function isBetween({ view: { place } }: Verdict): boolean {
  return place.keptBefore > 0 && place.keptBefore < 1 && place.levelsBelow >= 0;
}

/** Lines of a post that is the article's last word, at most. */
const mostOfPost = 3;

/** A post that the article quotes: between its paragraphs, or right below the last in the box of them all. */
function isQuoted(verdict: Verdict): boolean {
  const { box, place } = verdict.view;
  const isLast = place.keptBefore >= 1 && place.levelsBelow >= 0 && place.sinceParagraph <= mostOfPost;
  return box.inPost && (isLast || isBetween(verdict));
}

/** A sentence in a list between the paragraphs, or right above them: key points. */
function isListed(verdict: Verdict): boolean {
  const { block, place } = verdict.view;
  if ((block.inside & inside.list) === 0 || block.size < itemSize || place.copies > 1) return false;
  if (!isSentenceEnd(block.last) || block.linkSize * 3 > block.size) return false;
  const isAbove = place.keptBefore === 0 && place.levelsBeside > 0 && place.levelsBeside < 3;
  return isAbove || isBetween(verdict);
}

/** The other items of a list of which one came back: key points that the text says again in the same words. */
function rescueItems(verdicts: readonly Verdict[], barred: number): void {
  const isItem = ({ view: { block, box } }: Verdict): boolean =>
    box.tag === 'li' && box.pool >= 0 && block.linkSize * 3 <= block.size;
  const pools = new Set(
    verdicts.filter((verdict) => isRescued(verdict) && isItem(verdict)).map(({ view }) => view.box.pool),
  );
  for (const verdict of verdicts) {
    const { block, box, kept } = verdict.view;
    const isLeftOut = kept === 0 && verdict.reason === 'outside-article' && (block.inside & barred) === 0;
    if (isLeftOut && pools.has(box.pool) && isItem(verdict)) verdict.reason = null;
  }
}

/** The first sentences of the article, in the box of its headline; not its summary, which is known from the metadata. */
function isLead(verdict: Verdict, { summaries }: Known): boolean {
  const { block, place } = verdict.view;
  const isInHeader = (block.inside & inside.header) !== 0 && (block.inside & inside.article) !== 0;
  if (!isInHeader || (block.inside & inside.heading) !== 0 || place.keptBefore > 0 || place.copies > 1)
    return false;
  if (!isParagraph(block) || block.linkSize > 0 || !isSentenceEnd(block.last)) return false;
  const text = squash(textOf(block));
  return !summaries.some(
    (summary) => summary.startsWith(text.slice(0, 40)) || text.startsWith(summary.slice(0, 40)),
  );
}

/** Letters of a link that says what a press on it does. */
const pressedSize = 20;

/** What stands beside a heading to be pressed: "edit". */
function isPressed({ view: { block, kept } }: Verdict): boolean {
  return kept === 0 && block.size <= pressedSize && block.linkSize === block.size;
}

/** A paragraph of many links, at the beginning of a section. */
function isSurelyText({ score, view: { block } }: Verdict): boolean {
  return (score ?? 0) > sure && block.size >= paragraphSize && block.linkSize * 2 < block.size;
}

/** Whether a heading stands in the box, or in the one around it, of the paragraph that follows, or alone in a box beside it. */
function isRightAbove(
  { view: { block, box, place } }: Verdict,
  { view: { place: below } }: Verdict,
): boolean {
  const isAlone =
    place.grandparentBox === below.parentBox && place.island?.size === block.size && !isLoose(box);
  return place.parentBox === below.parentBox || place.parentBox === below.grandparentBox || isAlone;
}

/** Headings whose paragraph came back, and those between kept paragraphs. */
function rescueHeadings(verdicts: readonly Verdict[], barred: number): void {
  for (let index = verdicts.length - 2; index >= 0; index--) {
    const heading = verdicts[index];
    const below = firstTextAfter(verdicts, index);
    if (heading === undefined || below === undefined || below.reason !== null) continue;
    const { block, kept, place } = heading.view;
    if (!isSubheading(heading) || (block.inside & barred) !== 0 || kept > 0) continue;
    const isOver = isRescued(below) && place.parent === below.view.place.parent;
    const isOwn =
      block.linkSize === 0 &&
      (isParagraph(below.view.block) || isSurelyText(below)) &&
      (isBetween(heading) || (place.keptBefore > 0 && isRightAbove(heading, below)));
    const hasPicture = isCaption(verdicts[index + 1]);
    const isOfNext = hasPicture && isOfNextPart(heading, below);
    const isOverPart = isBetween(heading) && isOverParts(verdicts, index, below);
    if (isOver || isOwn || isOfNext || isOverPart) heading.reason = null;
  }
}

/** Headings of one path that are there, at least, for the others to come in, and how many of these there may be to each of them. */
const [fewestAlike, mostToEach] = [4, 3];

/**
 * Headings of the path of several that are there, right above a line that stays: entries alike have headings alike, however short
 * the first sentence below one is.
 */
function rescueAlikeHeadings(verdicts: readonly Verdict[], barred: number): void {
  const groups = new Map<Sums, { there: number; outside: Verdict[] }>();
  for (const [index, verdict] of verdicts.entries()) {
    const { block, place, kept } = verdict.view;
    if (!isSubheading(verdict) || (block.inside & barred) !== 0) continue;
    const group = groups.get(place.path) ?? { there: 0, outside: [] };
    groups.set(place.path, group);
    const isAbove = place.keptBefore > 0 && verdicts[index + 1]?.reason === null;
    if (verdict.reason === null) group.there++;
    else if (kept === 0 && isAbove && block.linkSize === 0 && place.copies === 1) group.outside.push(verdict);
  }
  for (const { there, outside } of groups.values())
    if (there >= fewestAlike && outside.length <= there * mostToEach)
      for (const verdict of outside) verdict.reason = null;
}

/** Captions between a heading and its text that are looked past. */
const mostCaptions = 2;

/** The text that a heading stands above: behind what is to be pressed beside it, and behind a picture's caption. */
function firstTextAfter(verdicts: readonly Verdict[], index: number): Verdict | undefined {
  let at = index + 1;
  let next = verdicts[at];
  if (next !== undefined && isPressed(next)) next = verdicts[++at];
  for (; next !== undefined && at <= index + 1 + mostCaptions; next = verdicts[++at])
    if (!isCaption(next)) return next;
  return next;
}

/** Whether the text of a heading that is no link came back, in the next of the boxes of one name that a page cuts its text into. */
function isOfNextPart({ view: { block, place } }: Verdict, below: Verdict): boolean {
  const isOfOneName = place.parentKind >= 0 && place.parentKind === below.view.place.parentKind;
  return isRescued(below) && isOfOneName && block.linkSize * 2 < block.size;
}
