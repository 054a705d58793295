import type { Article, ReadRequest } from '../model';
import type { ArticleReading } from './article-reading';
import { openRecord, readRecord } from './evidence/evidence';
import { readFacts } from './facts/facts';
import { readShownPictures } from './facts/shown-pictures';

const mostPictures = 2;

/** Reading → Article: reads the facts from what the page's reading brought. Needs no page, so that the reader's page does not wait for it. */
export function finishArticle(reading: ArticleReading, request: ReadRequest): Article {
  const { kind, html, record, title, content, standfirst, report, pointed, unmatched, pages } = reading;
  const evidence = openRecord(readRecord(record));
  // First those that readers see: the content was noted before the picture at its headline came back to it.
  const shown = content && {
    ...content,
    // Those have the sides that the page states; small ones are taken away.
    pictures: [
      ...readShownPictures(html, mostPictures).map(
        (one) => content.pictures.find(({ address }) => address === one.address) ?? one,
      ),
      ...content.pictures,
    ],
  };
  const { facts, explain } = readFacts(evidence, title, shown, { ...request, pointed: pointed ?? {} });
  const article: Article = {
    ...facts,
    kind,
    html,
    ...(standfirst !== undefined && { standfirst }),
    ...(unmatched && { unmatched }),
    ...(report && { report: { ...report, rejected: explain() } }),
  };
  // The next page of a list holds other articles.
  return pages === undefined || facts.traits.includes('list') ? article : { ...article, pages };
}
