import { type BlockView, viewBlocks } from './blocks/features';
import { measureKept } from './blocks/kept-shares';
import { markNotes } from './blocks/notes';
import type { PageBlocks } from './blocks/page-blocks';
import { readBlocks } from './blocks/read-blocks';
import { readTexts } from './blocks/read-texts';
import { isParagraph, surround } from './blocks/surroundings';
import { isUnspaced } from './blocks/unspaced';
import { findContent } from './readability';

/** What was found in a page: the article's content, and every block of the page as seen from it. */
export interface FoundBody {
  content: Element;
  page: PageBlocks;
  views: BlockView[];
}

/** Letters in paragraphs from which on Readability finds enough at once: those of half of all articles. */
const longText = 4_000;

/**
 * Finds the article in a prepared copy, which it uses up, and remembers where in the page each of its texts stood.
 * @param copyAgain Makes the copy's body anew, for the rare long page on which Readability finds too little at once: of others a
 * clone is kept, which takes a hundredth of the time.
 * @throws ClipError `article-missing`.
 */
export function findBody(copy: Document, title: string, copyAgain: () => Element): FoundBody {
  const page = readBlocks(copy.body);
  let spare = isLong(page) ? null : (copy.body.cloneNode(true) as Element);
  const content = findContent(copy, {
    title,
    restore: () => (spare ??= copyAgain()),
    isUnspaced: isUnspaced(page),
    noteRestored: (body) => recognize(body, page),
  });
  markNotes(page, content);
  return { content, page, views: viewBlocks(surround(page, measureKept(page, content))) };
}

function isLong({ blocks }: PageBlocks): boolean {
  return blocks.reduce((sum, block) => sum + (isParagraph(block) ? block.size : 0), 0) >= longText;
}

/** A fresh copy has the same texts in the same order: they stand for the blocks of the first. */
function recognize(fresh: Element, { blocks, indexOf }: PageBlocks): void {
  const texts = readTexts(fresh);
  let at = 0;
  blocks.forEach(({ nodes }, index) => {
    for (let left = nodes.length; left > 0; left--) {
      const text = texts[at++];
      if (text !== undefined) indexOf.set(text, index);
    }
  });
}
