import type { Article, ReadRequest } from '../model';
import type { ArticleReading } from './article-reading';
import { openRecord, readRecord } from './evidence/evidence';
import { readFacts } from './facts/facts';

/** Reading → Article: reads the facts from what the page's reading brought. Needs no page, so that the reader's page does not wait for it. */
export function finishArticle(reading: ArticleReading, request: ReadRequest): Article {
  const { kind, html, record, title, content, report, pointed, unmatched } = reading;
  const evidence = openRecord(readRecord(record));
  const { facts, explain } = readFacts(evidence, title, content, { ...request, pointed: pointed ?? {} });
  const article: Article = { ...facts, kind, html, ...(unmatched !== undefined && { unmatched }) };
  return report === undefined ? article : { ...article, report: { ...report, rejected: explain() } };
}
