import { listOf, property, type JsonValue } from '../../evidence/json-ld';
import { findArticleNode, isOrganisation, readText } from '../json-ld-article';
import type { Story } from '../story';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';
import { turnAround } from './names';

const libraryNames = [
  'citation_author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'bepress_citation_author',
] as const;
const authorNames = [
  'author',
  'article:author_name',
  'parsely-author',
  'sailthru.author',
  'byl',
  'cxenseparse:author',
  'article:author',
  'og:article:author',
  'authors',
  'rbauthors',
  'originalauthor',
  'creator',
  'web_author',
] as const;
const most = 50;

/** What JSON-LD and `<meta>` say. */
export function declaredAuthors(story: Story): AuthorCandidate[] {
  const { metas, jsonLd } = story;
  const node = findArticleNode(story);
  const stated = [...listOf(property(node, 'author')), ...listOf(property(node, 'creator'))];
  const authors = stated.slice(0, most).map((each) => jsonLd.resolve(each));
  const people = authors.filter((each) => !isOrganisation(each) && !isAccount(each));
  const bodies = authors.filter((each) => isOrganisation(each));
  return [
    makeCandidate(joinNames(people.map(readText)), 'json-ld', 0.93),
    makeCandidate(joinNames(metas.all(...libraryNames).map(turnAround)), 'meta', 0.7),
    ...authorNames.map((name) =>
      makeCandidate(joinNames(metas.all(name).filter((value) => !/^https?:/.test(value))), 'meta', 0.8),
    ),
    { ...makeCandidate(joinNames(bodies.map(readText)), 'json-ld', 0.75), isBody: true },
  ].filter((each) => each.text !== '');
}

/** The account that publishes for everyone is named after nobody. */
function isAccount(author: JsonValue): boolean {
  const address = property(author, 'url') ?? property(author, '@id');
  return (
    typeof address === 'string' &&
    /\/(?:author|user)\/(?:admin|editor|redaktion|news|staff)\/?$/i.test(address)
  );
}
