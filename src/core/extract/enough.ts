import { isDense } from './blocks/dense-script';
import { beside, type Block, inside, isWithin, type PageBlocks } from './blocks/page-blocks';
import { leadsElsewhere } from './next-article';
import { isSentenceEnd } from './text-measure';

/** Readability's own, and that for scripts that say more with each character: a Chinese, Japanese or Korean news item can be one paragraph. */
const [usual, usualDense] = [500, 300];
/** The share of a short article's sentences that is enough, letters of a line, and of all sentences at least. */
const [leastShare, leastLine, leastText] = [0.9, 25, 100];
/** Where an article's own sentences do not stand. */
const other = beside | inside.heading | inside.foreign | inside.comment;

/** How much is an article. */
export interface Enough {
  /** Characters from which on what Readability found is one. Below it, it tries weaker rules. */
  characters: number;
  /** Of a short article: its lines. They are what must be found for so little to be enough. */
  lines: number[];
}

/** How much is an article of this page at least. */
export function usuallyEnough(page: PageBlocks): Enough {
  return { characters: isDense(page) ? usualDense : usual, lines: [] };
}

/**
 * How much is this article. By Readability's weaker rules comments and teasers are articles too: of a news item of two sentences, which
 * the page shows below its headline, less is enough.
 * @param at As `findHeadline`.
 * @param url The page's address.
 * @param least As `usuallyEnough`.
 */
export function enoughOf(page: PageBlocks, at: number, url: string, least: Enough): Enough {
  if (at < 0) return least;
  let [sentences, letters] = [0, 0];
  const lines: number[] = [];
  for (const [index, block] of page.blocks.entries()) {
    if (index <= at) continue;
    if (isOfOther(page, block, lines, url)) break;
    if (block.size < leastLine || (block.inside & other) !== 0) continue;
    lines.push(index);
    if (isSentence(block)) {
      sentences += block.length;
      letters += block.size;
    }
    if (sentences * leastShare >= least.characters) return least;
  }
  return letters < leastText ? least : { characters: Math.floor(sentences * leastShare), lines };
}

/** Whether a heading leads to another page, in a box that holds none of the lines above it: a teaser's. */
function isOfOther({ blocks, boxes }: PageBlocks, block: Block, lines: number[], url: string): boolean {
  if ((block.inside & inside.heading) === 0 || !leadsElsewhere(block, url)) return false;
  const around = boxes[block.box]?.parent ?? -1;
  return !lines.some((line) => isWithin(boxes, blocks[line]?.box, around));
}

function isSentence({ size, linkSize, last }: Block): boolean {
  return linkSize * 2 < size && isSentenceEnd(last);
}

/** Whether the lines of a short article were found. `kept`: for each block the share of it that was. */
export function isEnough({ blocks }: PageBlocks, kept: Float64Array, { lines }: Enough): boolean {
  let [all, found] = [0, 0];
  for (const index of lines) {
    const size = blocks[index]?.size ?? 0;
    all += size;
    found += size * (kept[index] ?? 0);
  }
  return found >= all * leastShare;
}
