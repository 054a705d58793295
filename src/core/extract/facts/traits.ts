import type { ArticleTrait } from '../../model';
import type { ContentSample } from '../evidence/content-sample';
import { listOf, property, typesOf, type JsonValue } from '../evidence/json-ld';
import { lowerCase } from '../lower-case';
import { readPageKind } from '../page-kind';
import { isAgency } from './authors/agency';
import type { AuthorsFact } from './authors/authors';
import { findDateline } from './dateline';
import { findArticleNode } from './json-ld-article';
import type { Story } from './story';

/** What kind of page it is, where that matters before it is saved. */
export function readTraits(
  story: Story,
  content: ContentSample | null,
  authors: AuthorsFact,
): ArticleTrait[] {
  const kind = readPageKind(story, content);
  const found: [ArticleTrait, boolean][] = [
    ['paywalled', content?.isWalled === true || isPaywalled(story)],
    ['agency', isAgencyText(story, authors)],
    ['live-blog', isLiveBlog(story)],
    ['list', isList(story, content)],
    ['error-page', kind === 'error-page'],
    ['login-page', kind === 'login-page'],
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

/** Nobody but an agency is named, or the first paragraph opens as agencies open. */
function isAgencyText(story: Story, authors: AuthorsFact): boolean {
  const names = authors.authors[0]?.value ?? [];
  if (names.length > 0 && names.every(isAgency)) return true;
  if (names.length === 0 && authors.agencies.length > 0) return true;
  return findDateline(story) !== null;
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
