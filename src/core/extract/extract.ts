import type { Article, ReadRequest } from '../model';
import type { ExtractOptions } from './copy';
import { finishArticle } from './finish-article';
import { readArticle } from './read-article';

/**
 * Both halves of extraction in one process: what the page's own reading and the background do one after the other.
 * @throws ClipError as `readArticle`
 */
export function extractArticle(page: Document, request: ReadRequest, options: ExtractOptions = {}): Article {
  return finishArticle(readArticle(page, request, options), request);
}
