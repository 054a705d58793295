import { listOf, property, typesOf, type JsonValue } from '../../evidence/json-ld';
import { bodyName } from '../../evidence/metas';
import { findArticleNode, isOrganisation, readNames, readPersonNames } from '../json-ld-article';
import { labelledValues, readParsely } from '../bundled-metas';
import { squash } from '../../text';
import type { Story } from '../story';
import { isAccountLink } from './account-link';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';
import { turnAround } from './names';
import { isWriterLabel } from './no-name';

const libraryNames =
  'citation_author dc.creator dcterms.creator dc.contributor bepress_citation_author'.split(' ');
const authorNames = (
  'author article:author_name articleauthor article-author article_author authorname author_name author-name article:author:name ' +
  'shareaholic:article_author_name parsely-author sailthru.author byl cxenseparse:author article:author og:article:author ' +
  'authors rbauthors originalauthor lead_author creator byline writer article:writer content_author content-author ' +
  'analytics:author mediator_author mrf:authors dable:author bt:author rnews:author vr:author news_author og:author ' +
  'reporter dc.author'
).split(' ');
const editorNames = ['content_editor', 'content-editor', 'editor'];
const most = 50;
/** "sarah-indra", "CC7567", "Sarah": the name that somebody logs in with; a name that the page prints goes before it. */
const accountName = /^(?:[a-z\d._-]*|[A-Za-z._-]*\d[\w.-]*|\p{Lu}\p{Ll}+)$/u;

/** The same where nothing but small letters is left of a name. */
const login = /^[a-z][a-z\d_-]*$/;
/** An address, or that of who has made the site beside his name: "www.studio.test | Jane Doe". */
const notWriter =
  /^https?:|^(?:www\.[\w.-]{4,80}|(?:[\w-]{1,60}\.){0,3}[a-z][\w-]{2,60}\.(?:com|net|org|info|biz|io|co|eu|[a-z]{2}\.[a-z]{2}|de|at|ch|fr|es|it|nl|be|pl|ru|br|cn|jp|kr|in|uk|us|ca|au))\s\|/i;

/** What JSON-LD and `<meta>` say. */
export function declaredAuthors(story: Story): AuthorCandidate[] {
  const { metas, jsonLd } = story;
  const node = findArticleNode(story);
  const stated = statedAuthors(node);
  const authors = stated.slice(0, most).map((each): StatedAuthor => {
    const resolved = jsonLd.resolve(each);
    const own = readPersonNames(each).filter((name) => name !== '');
    return { node: resolved, name: joinNames(own.length > 0 ? own : readPersonNames(resolved)) };
  });
  const all = authors.filter(({ node: each }) => !isBody(each) && !isAccount(each));
  const named = new Set(metas.all(...editorNames).map(squash));
  const editors = new Set([...readNames(property(node, 'editor'), jsonLd).map(squash), ...named]);
  const writers = all.filter(({ name }) => !editors.has(squash(name)));
  // Some systems list who edited it too.
  const people = writers.length > 0 ? writers : all;
  const bodies = authors.filter(({ node: each }) => isBody(each));
  return [
    {
      ...makeCandidate(joinNames(people.map(({ name }) => name)), 'json-ld', 0.93),
      // Whom metadata call the editor is an author where they name no other.
      isLate: people.every(({ name }) => accountName.test(name) || named.has(squash(name))),
    },
    makeCandidate(joinNames(metas.all(...libraryNames).map(turnAround)), 'meta', 0.7),
    fromMetas(labelledValues(metas, isWriterLabel), 0.85),
    makeCandidate(joinNames(readParsely(metas).authors), 'meta', 0.8),
    ...authorNames.map((name) =>
      fromMetas(
        metas.all(name).filter((value) => !notWriter.test(value)),
        0.8,
      ),
    ),
    { ...makeCandidate(joinNames(bodies.map(({ name }) => name)), 'json-ld', 0.75), isBody: true },
    { ...makeCandidate(joinNames(metas.all(bodyName)), 'meta', 0.7), isBody: true, isLate: true },
  ].filter((each) => each.text !== '');
}

function statedAuthors(node: JsonValue | undefined): JsonValue[] {
  return [...listOf(property(node, 'author')), ...listOf(property(node, 'creator'))];
}

/** The names, squashed, of those whom JSON-LD calls the article's editors and not its authors. */
export function declaredEditors(story: Story): ReadonlySet<string> {
  const node = findArticleNode(story);
  const namesOf = (value: JsonValue | undefined): string[] => readNames(value, story.jsonLd).map(squash);
  const authors = new Set(statedAuthors(node).flatMap(namesOf));
  return new Set(namesOf(property(node, 'editor')).filter((name) => !authors.has(name)));
}

function fromMetas(names: string[], confidence: number): AuthorCandidate {
  return {
    ...makeCandidate(joinNames(names), 'meta', confidence),
    isLate: names.every((each) => login.test(each)),
  };
}

/** The node that the article refers to can bear the name of the site that the author runs. */
interface StatedAuthor {
  node: JsonValue;
  name: string;
}

/** Plugins call the owner of a site a person and an organisation at once. */
function isBody(node: JsonValue): boolean {
  return isOrganisation(node) && !typesOf(node).includes('Person');
}

/** The account that publishes for everyone is named after nobody. */
function isAccount(author: JsonValue): boolean {
  const address = property(author, 'url') ?? property(author, '@id');
  return typeof address === 'string' && isAccountLink(address);
}
