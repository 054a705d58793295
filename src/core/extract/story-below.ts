import { beside, type Block, inside, type PageBlocks, textOf } from './blocks/page-blocks';
import { isCommentWord } from './clean/comments';
import { squash } from './text';
import { isSentenceEnd } from './text-measure';

/** Blocks by their indexes, the last one too. */
export interface BlockSpan {
  first: number;
  last: number;
}

/** Letters of a sentence, of an article, which a standfirst alone has seldom, and of a heading that is compared with a title. */
const [leastSentence, leastStory, longestHeading] = [25, 150, 400];
/** A picture says as much as so many letters: a gallery has hardly any other text. */
const pictureWeight = 100;
/** So many boxes around what was kept are asked for a heading. */
const mostLevels = 16;
/** What leads elsewhere to so large a share is no sentence. */
const mostLinked = 0.4;
/** Where no sentences of an article stand. */
const noProse = beside | inside.heading | inside.table;

/**
 * Finds what stands below the headline where something else was taken for the article: nothing of it was kept, though its sentences
 * are more than all that was, or are some where that is what readers wrote. It ends where what was kept begins, or with the largest box
 * around the headline that has nothing kept in it. `null`: there is no headline, or what was kept stands with it.
 * @param kept For each block the share of it that was kept.
 * @param pictures The number of those that were kept.
 */
export function findStory(
  page: PageBlocks,
  kept: Float64Array,
  pictures: number,
  title: string,
): BlockSpan | null {
  const { blocks, boxes } = page;
  const at = findHeadline(page, title);
  let box = blocks[at]?.box ?? -1;
  if (at < 0 || isKept(kept, at)) return null;
  const around = boxesAround(page, kept);
  for (let above = box; above >= 0 && !around.has(above); above = boxes[above]?.parent ?? -1) box = above;
  const next = blocks.findIndex((_block, index) => index > at && isKept(kept, index));
  const last = next < 0 ? spanOf(page, box).last : next - 1;
  const story = sumProse(blocks.slice(at + 1, last + 1));
  if (story < leastStory) return null;
  // What is no sentence counts too: lists, tables and poems are articles.
  let taken = pictures * pictureWeight;
  blocks.forEach(({ size }, index) => (taken += isKept(kept, index) ? size : 0));
  return story > taken || isOfReaders(page, kept, boxes[box]?.parent ?? -1) ? { first: at, last } : null;
}

/**
 * Index of the heading that says what the page's title is, among those of the highest level that the page has: comments and teasers
 * repeat it below. -1: none does.
 */
function findHeadline({ blocks, boxes }: PageBlocks, title: string): number {
  const wanted = squash(title);
  let [found, level] = [-1, 'h4'];
  if (wanted === '') return found;
  blocks.forEach((block, index) => {
    if ((block.inside & inside.heading) === 0) return;
    const tag = boxes[block.box]?.tag ?? '';
    if (!/^h[1-3]$/.test(tag) || tag > level) return;
    if (tag < level) [found, level] = [-1, tag];
    if (found < 0 && block.length <= longestHeading && squash(textOf(block)) === wanted) found = index;
  });
  return found;
}

function isKept(kept: Float64Array, index: number): boolean {
  return (kept[index] ?? 0) > 0;
}

/** The boxes with something kept in them. */
function boxesAround({ blocks, boxes }: PageBlocks, kept: Float64Array): Set<number> {
  const around = new Set<number>();
  blocks.forEach((block, index) => {
    if (!isKept(kept, index)) return;
    for (let box = block.box; box >= 0 && !around.has(box); box = boxes[box]?.parent ?? -1) around.add(box);
  });
  return around;
}

function spanOf({ blocks, boxes }: PageBlocks, box: number): BlockSpan {
  // Boxes are numbered as they begin.
  const depth = boxes[box]?.depth ?? 0;
  const next = boxes.findIndex((other, index) => index > box && other.depth <= depth);
  const isIn = (block: Block): boolean => block.box >= box && (next < 0 || block.box < next);
  return { first: blocks.findIndex(isIn), last: blocks.findLastIndex(isIn) };
}

/** Letters of the lines that end like sentences. */
function sumProse(blocks: readonly Block[]): number {
  let sum = 0;
  for (const { size, linkSize, inside: flags, last } of blocks)
    if (
      size >= leastSentence &&
      linkSize < size * mostLinked &&
      (flags & noProse) === 0 &&
      isSentenceEnd(last)
    )
      sum += size;
  return sum;
}

/** Whether all that was kept stands in a box, below the one that it shares with the headline, that begins with a heading of comments. */
function isOfReaders(page: PageBlocks, kept: Float64Array, shared: number): boolean {
  const { blocks, boxes } = page;
  const first = blocks.findIndex((_block, index) => isKept(kept, index));
  const last = blocks.findLastIndex((_block, index) => isKept(kept, index));
  let box = blocks[first]?.box ?? -1;
  for (let level = 0; box > shared && level < mostLevels; level++) {
    const span = spanOf(page, box);
    const heading = blocks[span.first];
    if (heading !== undefined && span.last >= last && isHeadingOfComments(heading)) return true;
    box = boxes[box]?.parent ?? -1;
  }
  return false;
}

function isHeadingOfComments(block: Block): boolean {
  return (
    (block.inside & inside.heading) !== 0 && block.length <= longestHeading && isCommentWord(textOf(block))
  );
}
