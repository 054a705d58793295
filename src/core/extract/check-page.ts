import { ClipError } from '../model';

const htmlTypes = new Set(['text/html', 'application/xhtml+xml']);

/**
 * Refuses documents that hold no HTML article.
 * @throws ClipError `page-pdf`, `page-not-html` or `page-frameset`.
 */
export function checkPage(page: Document): void {
  // DOMs outside browsers know no contentType; they hold HTML.
  const type: string | undefined = page.contentType;
  if (type === 'application/pdf' || isPdfViewer(page)) throw new ClipError('page-pdf');
  if (type !== undefined && !htmlTypes.has(type)) throw new ClipError('page-not-html', type);
  if (page.getElementsByTagName('frameset').length > 0) throw new ClipError('page-frameset');
}

/** Chromium shows a PDF as an HTML page that holds one plug-in. */
function isPdfViewer(page: Document): boolean {
  const embeds = page.getElementsByTagName('embed');
  return embeds.length === 1 && embeds[0]?.getAttribute('type') === 'application/pdf';
}
