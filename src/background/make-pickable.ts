import { ClipError, type ErrorCode } from '../core/model';
import type { Draft } from '../library/database';
import { findActiveTab, type Tab } from '../platform/read-page';
import { makeDraft } from './make-draft';
import { loadRendering } from './rendering';

/** A page of which these are said can still be pointed at. */
const withoutArticle: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'article-missing',
  'page-list',
  'page-login',
  'page-absent',
]);

/**
 * A draft of a tab's page, to be corrected. Where no article is found it is of the whole page until the reader has pointed at one.
 * @throws ClipError as `makeDraft`, but for pages without an article
 */
export async function makePickable(tab: Tab | Promise<Tab> = findActiveTab()): Promise<Draft> {
  const found = await tab;
  try {
    return await makeDraft(found, 'article', loadRendering(), (draft) => draft);
  } catch (error) {
    if (!(error instanceof ClipError) || !withoutArticle.has(error.code)) throw error;
    return makeDraft(found, 'article', loadRendering(), (draft) => draft, { frame: 0, isWhole: true });
  }
}
