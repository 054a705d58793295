import { parseHtml } from '../../../src/core/dom';
import { extractArticle } from '../../../src/core/extract/extract';
import { readEvidence, type Evidence } from '../../../src/core/extract/evidence/evidence';
import { copyPage } from '../../../src/core/extract/copy';
import type { Article, ReadRequest } from '../../../src/core/model';

/** Where and when a test's page is read. */
export interface Reading extends Partial<ReadRequest> {
  url?: string;
}

/** A document at an address, as a browser has it. */
export function pageAt(html: string, url = 'https://news.test/2024/story.html'): Document {
  const page = parseHtml(html);
  Object.defineProperty(page, 'URL', { value: url });
  return page;
}

/** Extracts from HTML source. */
export function extract(html: string, { url, ...request }: Reading = {}): Article {
  return extractArticle(pageAt(html, url), {
    now: '2024-05-02T08:00:00Z',
    timeZone: 'Europe/Berlin',
    scope: 'auto',
    ...request,
  });
}

/** The evidence in HTML source. */
export function evidenceOf(html: string, url?: string): Evidence {
  const { document, address } = copyPage(pageAt(html, url));
  return readEvidence(document, address);
}

const sentence =
  'The council met on Tuesday, and after a long debate it voted for the new bridge over the river. ';

/** A paragraph that is long enough to be an article's. */
export function prose(mark = ''): string {
  return `<p>${mark} ${sentence.repeat(4)}</p>`;
}

/** A page with an article of three paragraphs. */
export function storyPage(head: string, header = '<h1>The bridge is coming</h1>', tail = ''): string {
  return `<!doctype html><html lang="en"><head>${head}</head><body><nav><a href="/">Home</a></nav><article>${header}${prose('First.')}${prose('Second.')}${prose('Third.')}${tail}</article></body></html>`;
}
