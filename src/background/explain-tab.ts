import readerFile from '../content/content?script&iife';
import { finishArticle } from '../core/extract/finish-article';
import type { ExtractReport, ReadRequest } from '../core/model';
import { readPage, type Tab } from '../platform/read-page';
import { readerTimeZone } from './reader-time-zone';

/**
 * Reads a tab's article once more, this time for what was left out and why. Nothing is kept.
 * @throws ClipError as `readPage`
 */
export async function explainTab(tab: Tab): Promise<ExtractReport> {
  const request: ReadRequest = {
    now: new Date().toISOString(),
    timeZone: readerTimeZone(),
    scope: 'article',
    explain: true,
  };
  const reading = await readPage(tab, request, { file: readerFile, frame: 0 });
  const { report } = finishArticle(reading, request);
  return report ?? { isModelSetAside: false, removed: [], rejected: [] };
}
