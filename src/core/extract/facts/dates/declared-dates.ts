import { property, typesOf } from '../../evidence/json-ld';
import type { Mark } from '../../evidence/mark';
import { findArticleNode, readText } from '../json-ld-article';
import { readParsely } from '../bundled-metas';
import type { PageState } from '../page-state';
import type { Story } from '../story';
import type { DateCandidate } from './date-fact';

const publishedNames = (
  'article:published_time article:published og:published_time og:article:published_time og:pubdate datepublished date-published ' +
  'publishdate publish-date publish_date publish_time publishtime pubdate published published_at published_time published-date ' +
  'publication_date publicationdate date_published parsely-pub-date sailthru.date cxenseparse:recs:publishtime cxenseparse:publishtime ' +
  'weibo:article:create_at weibo:article:create_time article:create_at article_date_original article.published displaydate ' +
  'dc.date.publication dc.date.issued dc.date.created dcterms.created dcterms.issued dcterms.date dc.date citation_publication_date citation_online_date ' +
  'article:published_date article:publicationdate og:article:publish_time news:published news:publication_date pubtime publish-time article.created shareaholic:article_published_time dd:published_time dable:published_time mediator_published_time mrf:published_time og:regdate article:regdate content_publisheddate content-publisheddate publisheddate dc.created dc:created dc:date dc:date:issued dc.issued dcterms.available dcterms.dateaccepted prism.publicationdate citation_date eprints.date bepress_citation_date date.release originaldate pub_date dtpublished post_date published-on og:publish_date og:published ' +
  'bt:pubdate iptc.date rnews:datepublished dateposted originalpublicationdate apub:time datecreated date_created created ' +
  'firstpublished release_date lastmodifieddate'
).split(' ');

/** Nodes that have a day of their own. */
const otherType =
  /^(?:Comment|UserComments|VideoObject|ImageObject|AudioObject|Product|Book|Movie|Event|JobPosting|Offer|Dataset)$/;

/** What JSON-LD, `<meta>`, microdata and the page's own data declare, the most telling first. */
export function* declaredDates(story: Story, state: PageState | null): Generator<DateCandidate> {
  const node = findArticleNode(story);
  for (const name of ['datePublished', 'dateCreated', 'uploadDate']) {
    yield { text: readText(property(node, name)), origin: 'json-ld', confidence: 0.93 };
  }
  for (const name of publishedNames)
    yield { text: story.metas.first(name), origin: 'meta', confidence: 0.93 };
  yield { text: readParsely(story.metas).published, origin: 'meta', confidence: 0.9 };
  const other = story.jsonLd.others
    .filter((each) => !typesOf(each).some((type) => otherType.test(type)))
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
