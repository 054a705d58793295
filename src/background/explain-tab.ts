import readerFile from '../content/content?script&iife';
import { finishArticle } from '../core/extract/finish-article';
import { ClipError, type ExtractReport, type ReadRequest } from '../core/model';
import { identifyPage } from '../core/page-identity';
import { readPage, type Tab } from '../platform/read-page';
import { readSettings } from '../platform/settings-store';
import { addGuides } from './add-guides';
import { requestNow } from './request-now';

/**
 * Reads a tab's article once more, this time for what was left out and why. Nothing is kept.
 * @param url The page that is meant.
 * @throws ClipError as `readPage`; `tab-navigated` when the tab shows another page by now
 */
export async function explainTab(tab: Tab, url: string): Promise<ExtractReport> {
  const base: ReadRequest = { ...requestNow(), explain: true };
  const { request } = await addGuides(base, tab, readSettings());
  const reading = await readPage(tab, request, { file: readerFile, frame: 0 });
  const article = finishArticle(reading, request);
  if (identifyPage(article.url) !== identifyPage(url)) throw new ClipError('tab-navigated');
  return (
    article.report ?? { isModelSetAside: false, removed: [], rejected: [], counts: { cut: 0, outside: 0 } }
  );
}
