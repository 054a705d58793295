import { property } from '../../evidence/json-ld';
import type { Mark } from '../../evidence/mark';
import { findArticleNode, readText } from '../json-ld-article';
import type { PageState } from '../page-state';
import type { Story } from '../story';
import type { DateCandidate } from './date-fact';

const publishedNames = (
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished date-published ' +
  'publishdate publish-date publish_date publish_time publishtime pubdate published published_at published_time published-date ' +
  'publication_date publicationdate date_published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'weibo:article:create_at weibo:article:create_time article:create_at article_date_original article.published displaydate ' +
  'dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date dc.date citation_publication_date citation_online_date ' +
  'bt:pubdate iptc.date rnews:datepublished dateposted originalpublicationdate apub:time datecreated date_created created ' +
  'firstpublished release_date lastmodifieddate'
).split(' ');

/** What JSON-LD, `<meta>`, microdata and the page's own data declare, the most telling first. */
export function* declaredDates(story: Story, state: PageState | null): Generator<DateCandidate> {
  const node = findArticleNode(story);
  for (const name of ['datePublished', 'dateCreated', 'uploadDate']) {
    yield { text: readText(property(node, name)), origin: 'json-ld', confidence: 0.93 };
  }
  for (const name of publishedNames)
    yield { text: story.metas.first(name), origin: 'meta', confidence: 0.93 };
  const other = story.jsonLd.others
    .map((each) => readText(property(each, 'datePublished')))
    .find((text) => text !== '');
  yield { text: other ?? '', origin: 'json-ld', confidence: 0.9 };
  for (const mark of story.marks) {
    if (/(?:^|[\s:])date(?:published|created)(?:\s|$)/.test(mark.hint) && !mark.isSide) yield* valuesOf(mark);
  }
  const vague = story.metas.first('date', 'dateupdate', 'maketime', 'dc.date.modified', 'time');
  yield { text: vague, origin: 'meta', confidence: 0.8 };
  for (const text of state?.published ?? []) yield { text, origin: 'pattern', confidence: 0.8 };
}

/** The dates of a mark: a machine's value often has the zone, and the text beside it only the day. */
function* valuesOf({ value, text }: Mark): Generator<DateCandidate> {
  yield { text: value, origin: 'microdata', confidence: 0.9 };
  if (text.length <= 120) yield { text, origin: 'microdata', confidence: 0.9 };
}
