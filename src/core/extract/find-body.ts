import { type BlockView, viewBlocks } from './blocks/features';
import { measureKept } from './blocks/kept-shares';
import type { PageBlocks } from './blocks/page-blocks';
import { readBlocks } from './blocks/read-blocks';
import { surround } from './blocks/surroundings';
import { type ContentRequest, findContent } from './readability';

/** What was found in a page: the article's content, and every block of the page as seen from it. */
export interface FoundBody {
  content: Element;
  page: PageBlocks;
  views: BlockView[];
}

/**
 * Finds the article in a prepared copy, which it uses up, and remembers where in the page each of its texts stood.
 * @throws ClipError `article-missing`.
 */
export function findBody(copy: Document, { title, restore }: ContentRequest): FoundBody {
  const page = readBlocks(copy.body);
  const content = findContent(copy, { title, restore, noteRestored: (body) => recognize(body, page) });
  return { content, page, views: viewBlocks(surround(page, measureKept(page, content))) };
}

/** A fresh copy has the same blocks in the same order: its text nodes stand for the blocks of the first. */
function recognize(fresh: Element, page: PageBlocks): void {
  for (const [node, index] of readBlocks(fresh).indexOf) page.indexOf.set(node, index);
}
