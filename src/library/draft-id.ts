import { hashText } from '../core/hash';
import { identifyPage } from '../core/page-identity';

/** The id of the draft of a page's article: the same whenever that page is clipped. */
export function articleDraftId(url: string): string {
  return hashText(`article ${identifyPage(url)}`);
}
