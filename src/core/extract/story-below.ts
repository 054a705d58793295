import { sumKept } from './blocks/kept-shares';
import {
  beside,
  type Block,
  headingAround,
  inside,
  isWithin,
  type PageBlocks,
  textOf,
} from './blocks/page-blocks';
import { isCommentWord } from './clean/comments';
import { namesSide } from './evidence/side-box';
import { lowerCase } from './lower-case';
import { squash } from './text';
import { isSentenceEnd } from './text-measure';

/** Blocks by their indexes, the last one too, and the letters and the number of those of sentences. */
export interface Story {
  first: number;
  last: number;
  prose: number;
  paragraphs: number;
}

/** Letters of a sentence, of an article, which a standfirst alone has seldom, and of a heading that is compared with a title. */
const [leastSentence, leastStory, longestHeading] = [25, 250, 400];
/** Letters of a news item that is certain to be one: what was kept instead is what readers wrote. */
const leastItem = 100;
/** What is shown says as much as so many letters: a gallery has hardly any other text. */
const shownWeight = 100;
/** So many boxes around what was kept are asked for a heading. */
const mostLevels = 16;
/** What leads elsewhere to so large a share is no sentence. */
const mostLinked = 0.4;
/** So many times what was kept, in so many paragraphs, is the article wherever that stands. */
const [timesMore, leastParagraphs] = [3, 3];
/** Where no sentences of an article stand. */
const noProse = beside | inside.heading | inside.table;

/**
 * Finds what stands below the headline where something else was taken for the article: down to what was kept where that is what readers
 * wrote, or is little beside it; and in the largest box around the headline that has nothing kept in it, where that stands above the
 * headline, in a foot or outside of the page's `main`. Elsewhere a box between headline and article may be about its writer. `null`:
 * there is no headline, or what was kept is the article.
 * @param kept For each block the share of it that was kept.
 * @param content What was kept.
 * @param at As `findHeadline`.
 */
export function findStory(page: PageBlocks, kept: Float64Array, content: Element, at: number): Story | null {
  const { blocks, boxes } = page;
  if (at < 0 || isKept(kept, at)) return null;
  const [last, top] = findEnd(page, kept, at);
  const next = kept.findIndex((share, index) => index > at && share > 0);
  if (next >= 0 && isOfReaders(page, kept, next, at)) return storyBelow(page, at, next - 1, leastItem);
  const all = storyBelow(page, at, next < 0 ? last : next - 1);
  if (all === null) return all;
  // What is no sentence counts too: lists, tables and poems are articles.
  const shown = content.querySelectorAll('img, video, audio, iframe').length;
  const taken = sumKept(page, kept) + shown * shownWeight;
  if (all.paragraphs >= leastParagraphs && all.prose >= taken * timesMore) return all;
  const main = boxes.findIndex(({ tag }) => tag === 'main');
  const isApart =
    next < 0 ||
    ((blocks[next]?.inside ?? 0) & inside.footer) !== 0 ||
    (main >= top && isWithin(boxes, blocks[at]?.box, main));
  const story = isApart ? storyBelow(page, at, last) : null;
  return story !== null && story.prose > taken ? story : null;
}

/**
 * Index of the heading that says what the page's title is, among those of the highest level that the page has: comments and teasers
 * repeat it below. -1: none does.
 */
export function findHeadline(page: PageBlocks, title: string): number {
  const wanted = squash(title);
  let [found, level] = [-1, 'h4'];
  if (wanted === '') return found;
  page.blocks.forEach((block, index) => {
    if ((block.inside & inside.heading) === 0) return;
    const tag = headingAround(page, block) || level;
    if (tag > level || tag > 'h3') return;
    if (tag < level) [found, level] = [-1, tag];
    if (found < 0 && block.length <= longestHeading && squash(textOf(block)) === wanted) found = index;
  });
  return found;
}

function isKept(kept: Float64Array, index: number): boolean {
  return (kept[index] ?? 0) > 0;
}

/** The last block of the largest box around a block that has nothing kept in it, and the box. Most pages have none: it stops at once. */
function findEnd({ blocks, boxes }: PageBlocks, kept: Float64Array, at: number): [number, number] {
  let [first, last, box] = [at, at, blocks[at]?.box ?? -1];
  for (let above = box; above >= 0; above = boxes[above]?.parent ?? -1) {
    let [from, to] = [first, last];
    for (; isWithin(boxes, blocks[to + 1]?.box, above); to++) if (isKept(kept, to + 1)) return [last, box];
    for (; isWithin(boxes, blocks[from - 1]?.box, above); from--)
      if (isKept(kept, from - 1)) return [last, box];
    [first, last, box] = [from, to, above];
  }
  return [last, box];
}

/** What stands below a headline, as far as a block: sentences that stand in no side box. `null`: too little. */
export function storyBelow(page: PageBlocks, first: number, last: number, least = leastStory): Story | null {
  let [prose, paragraphs] = [0, 0];
  for (const { box, size, linkSize, inside: flags, last: end } of page.blocks.slice(first + 1, last + 1)) {
    if (size < leastSentence || linkSize >= size * mostLinked || (flags & noProse) !== 0) continue;
    if (!isSentenceEnd(end) || isBeside(page, box, page.blocks[first]?.box)) continue;
    prose += size;
    paragraphs++;
  }
  return prose < least || paragraphs * leastStory < 2 * least ? null : { first, last, prose, paragraphs };
}

/** Whether a box that does not hold the headline is a side box, or stands in one. */
function isBeside({ boxes }: PageBlocks, at: number, headline: number | undefined): boolean {
  for (let box = boxes[at]; box !== undefined && !isWithin(boxes, headline, at); box = boxes[at]) {
    if (namesSide(lowerCase(`${box.className} ${box.id}`))) return true;
    at = box.parent;
  }
  return false;
}

/** Whether all that was kept, from `first` on, stands in a box without the headline that begins with a heading of comments. */
function isOfReaders(
  { blocks, boxes }: PageBlocks,
  kept: Float64Array,
  first: number,
  headline: number,
): boolean {
  const last = kept.findLastIndex((share) => share > 0);
  if (kept.findIndex((share) => share > 0) !== first) return false;
  let [from, box] = [first, blocks[first]?.box ?? -1];
  for (let level = 0; level < mostLevels && !isWithin(boxes, blocks[headline]?.box, box); level++) {
    while (isWithin(boxes, blocks[from - 1]?.box, box)) from--;
    const heading = blocks[from];
    if (heading !== undefined && isHeadingOfComments(heading)) return isWithin(boxes, blocks[last]?.box, box);
    box = boxes[box]?.parent ?? -1;
  }
  return false;
}

function isHeadingOfComments(block: Block): boolean {
  return (
    (block.inside & inside.heading) !== 0 && block.length <= longestHeading && isCommentWord(textOf(block))
  );
}
