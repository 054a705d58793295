import type { ArticleTrait } from '../../model';
import type { ContentSample } from '../evidence/content-sample';
import { listOf, property, typesOf, type JsonValue } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { isAgency } from './authors/agency';
import type { AuthorsFact } from './authors/authors';
import { findArticleNode } from './json-ld-article';
import type { Story } from './story';

/** What kind of page it is, where that matters before it is saved. */
export function readTraits(
  story: Story,
  content: ContentSample | null,
  authors: AuthorsFact,
): ArticleTrait[] {
  const found: [ArticleTrait, boolean][] = [
    ['paywalled', isPaywalled(story)],
    ['agency', isAgencyText(story, authors)],
    ['live-blog', isLiveBlog(story)],
    ['list', isList(story, content)],
  ];
  return found.filter(([, isTrue]) => isTrue).map(([trait]) => trait);
}

const paidTier = /^(?:locked|premium|paid|subscriber|subscribers|plus|paywall)$/i;

/** Source: schema.org/isAccessibleForFree, of the article or of a part of it. */
function isPaywalled(story: Story): boolean {
  const node = findArticleNode(story);
  const closed = (each: JsonValue): boolean =>
    /^(?:false|https?:\/\/schema\.org\/False)$/i.test(String(property(each, 'isAccessibleForFree') ?? ''));
  const tier = story.metas.first('article:content_tier', 'content_tier', 'access', 'paywall');
  return closed(node) || listOf(property(node, 'hasPart')).some(closed) || paidTier.test(tier);
}

const dateline =
  /^\p{Lu}[^()（）]{1,40}[(（](?:dpa|AFP|AP|Reuters|APA|ANSA|EFE|sda|Xinhua|TASS|Kyodo|Yonhap)[^()（）]{0,30}[)）]\s*[-–—]/u;
const asianAgency = /^(?:新华社|新華社|中新社|中央社|共同社|法新社|路透社)[^，。]{0,20}(?:[电電]|\d{1,2}日)/u;

/** Nobody but an agency is named, or the first paragraph opens as agencies open. */
function isAgencyText({ lines, at }: Story, authors: AuthorsFact): boolean {
  const names = authors.authors[0]?.value ?? [];
  if (names.length > 0 && names.every(isAgency)) return true;
  if (names.length === 0 && authors.agencies.length > 0) return true;
  const opening = lines
    .slice(Math.max(at, 0), Math.max(at, 0) + 15)
    .filter((line) => !line.isSide && line.text.length > 60);
  return opening.slice(0, 2).some(({ text }) => dateline.test(text) || asianAgency.test(text));
}

const liveTitle =
  /\blive[- ]?(?:blog|ticker|updates?|bericht)\b|(?:news|live)[- ]?ticker|as it happened|en direct\b|直播|ライブ中継|실시간 중계|بث مباشر/;

/** Source: schema.org/LiveBlogPosting; else the headline says so. */
function isLiveBlog(story: Story): boolean {
  const node = findArticleNode(story);
  if (typesOf(node).includes('LiveBlogPosting') || property(node, 'liveBlogUpdate') !== undefined)
    return true;
  const title = story.lines[story.at]?.text ?? '';
  return liveTitle.test(lowerCase(title)) || /\/(?:live-?blog|live-?ticker|live)\//i.test(story.address.url);
}

const listTypes = new Set(['CollectionPage', 'SearchResultsPage', 'ItemList', 'Blog']);
const enough = { links: 10, letters: 20, share: 0.6 };

/** Many headlines that are links and little prose, or a page that says that it is a collection and names no article. */
function isList({ jsonLd }: Story, content: ContentSample | null): boolean {
  const isCollection = jsonLd.others.some((node) => typesOf(node).some((type) => listTypes.has(type)));
  const { letters, all } = content?.links ?? { letters: [], all: 0 };
  const headlines = letters.filter((each) => each >= enough.letters).length;
  const linked = letters.reduce((sum, each) => sum + each, 0);
  const isLinked = headlines >= enough.links && linked >= all * enough.share;
  const isMostlyLinked = headlines >= enough.links / 2 && linked >= all * (enough.share / 2);
  return isLinked || (isCollection && jsonLd.articles.length === 0 && isMostlyLinked);
}
