import { isDense } from './blocks/dense-script';
import { beside, type Block, inside, type PageBlocks } from './blocks/page-blocks';
import { findHeadline } from './story-below';
import { isSentenceEnd } from './text-measure';

/** Readability's own, and that for scripts that say more with each character: a Chinese, Japanese or Korean news item can be one paragraph. */
const [usual, usualDense] = [500, 300];
/** The share of a short article's text that is enough of it, and letters of a sentence. */
const [leastShare, leastSentence] = [0.9, 25];
/** Where an article's own sentences do not stand. */
const other = beside | inside.heading | inside.foreign | inside.comment;

/**
 * Characters from which on what Readability found is an article. Below it, it tries weaker rules, by which comments and teasers are
 * articles too: of a news item of two sentences, which the page shows below its headline, less is enough.
 */
export function enoughOf(page: PageBlocks, title: string): number {
  const least = isDense(page) ? usualDense : usual;
  const at = findHeadline(page, title);
  if (at < 0) return least;
  let own = 0;
  for (const block of page.blocks.slice(at + 1)) {
    if ((block.inside & inside.heading) !== 0 && block.linkSize >= block.size) break;
    if (isSentence(block) && (block.inside & other) === 0) own += block.length;
    if (own >= least / leastShare) return least;
  }
  return own === 0 ? least : Math.min(least, Math.floor(own * leastShare));
}

function isSentence({ size, linkSize, last }: Block): boolean {
  return size >= leastSentence && linkSize * 2 < size && isSentenceEnd(last);
}
