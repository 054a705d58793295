import type { Contributor, ContributorRole } from '../../model';
import { listOf, property } from '../evidence/json-ld';
import { cutText, squash } from '../text';
import { isAgency } from './authors/agency';
import type { AuthorsFact } from './authors/authors';
import { withoutCapitals } from './authors/capitals';
import { isFullName } from './authors/full-name';
import { splitNames } from './authors/names';
import { isNoName } from './authors/no-name';
import type { CreditRole } from './credits/credit-labels';
import { readPhotographers, readPictureSource } from './credits/photographers';
import type { Credit } from './credits/read-credits';
import { beginningName, isShort } from './credits/short-names';
import { findDateline } from './dateline';
import { findArticleNode, readText } from './json-ld-article';
import { readSiteWords } from './site-words';
import type { Story } from './story';

const most = 20;
const longest = 100;

/**
 * Editors, photographers, translators, sources and agencies that the page names, each once; an agency that is an author or the source
 * is no more than that. `credits`: what the article's lines say; `tail`: the site's name behind the title.
 */
export function readContributors(
  story: Story,
  authors: AuthorsFact,
  credits: readonly Credit[],
  tail: string,
  language: string | null,
): Contributor[] {
  const site = readSiteWords(story);
  const isOwn = (name: string): boolean => site.isSite(name) || squash(name) === squash(tail);
  const found = [...declaredContributors(story), ...printedContributors(credits)]
    .filter(
      ({ role, name }) =>
        (role !== 'source' && (role !== 'photographer' || isFullName(name))) || !isOwn(name),
    )
    .map(({ role, name }) => ({
      role,
      name: role === 'photographer' ? withoutCapitals(name, language) : name,
    }));
  const dateline = findDateline(story);
  const names = dateline === null ? authors.agencies : [...authors.agencies, dateline];
  const written = new Set(
    [...(authors.authors[0]?.value ?? []), ...found.map(({ name }) => name)].map(toKey),
  );
  const agencies = names
    .filter((name) => !written.has(toKey(name)))
    .map((name): Contributor => ({ role: 'agency', name }));
  const seen = new Set<string>();
  return [...found, ...agencies]
    .map(({ role, name }) => ({ role, name: tidyName(cutText(name, longest)) }))
    .filter(({ role, name }) => {
      const key = `${role} ${squash(name)}`;
      const isNew = squash(name) !== '' && !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, most);
}

/** An agency's name without its article. */
function toKey(name: string): string {
  return squash(name.replace(/^the\s/i, ''));
}

/** What portals set behind a name: links to report it, to comment, to go back; the desk's own key. */
const behindName =
  /\s(?:点击[量数率]?|浏览[量数]?|阅读[量数]?|举报|网友评论|我要评论|(?:返回|查看)[^\s】》」』"”]*)$|参与互动$|_[A-Z]{1,4}\d*$|[】》」』"”]+$|(?<=\p{Ll}{4})\.$/u;
const mostBehind = 4;
/** A name within one: press service "Northern Line". */
const quoted = /\s(?:"[^"]+"|“[^“”]+”)$/;

/** A name without what stands around it; `''`: it is none. */
function tidyName(name: string): string {
  let tidy = name.replace(/^[©"“【《「『\s]+/u, '');
  for (let step = 0; step < mostBehind && behindName.test(tidy) && !quoted.test(tidy); step++)
    tidy = tidy.replace(behindName, '');
  return /[=<>{}:：]|^查看/.test(tidy) ? '' : tidy;
}

function declaredContributors(story: Story): Contributor[] {
  const { jsonLd, metas } = story;
  const node = findArticleNode(story);
  const roles: [ContributorRole, string][] = [
    ['editor', 'editor'],
    ['translator', 'translator'],
    ['source', 'sourceOrganization'],
  ];
  const declared = roles.flatMap(([role, name]) =>
    listOf(property(node, name))
      .slice(0, 5)
      .map((each) => readText(jsonLd.resolve(each)))
      // "The River and Mail": a medium's name is one.
      .flatMap((each) =>
        role === 'source' && each !== '' && !/[,;/|]/.test(each) && !splitNames(each).every(isAgency)
          ? [each]
          : splitNames(each),
      )
      .map((each): Contributor => ({ role, name: each })),
  );
  const source = metas.first('contentsource', 'source', 'news_source', 'original-source');
  const isName = source !== '' && !/^https?:|^\d/.test(source);
  return isName ? [...declared, { role: 'source', name: source }] : declared;
}

function printedContributors(credits: readonly Credit[]): Contributor[] {
  return credits.flatMap(({ role, names }): Contributor[] => {
    if (!isContributor(role)) return [];
    const takers = role === 'source' ? readPictureSource(names) : [];
    if (takers.length > 0) return takers.map((name) => ({ role: 'photographer', name }));
    return readNames(role, names).map((name) => ({ role, name }));
  });
}

function isContributor(role: CreditRole): role is ContributorRole {
  return role !== 'writer' && role !== 'other';
}

const longestSource = 40;

/** A medium's name is one; people can be several. */
function readNames(role: ContributorRole, text: string): string[] {
  const isMedium = text.length <= longestSource && (/^Redacci[oó]n \p{Lu}/u.test(text) || !isNoName(text));
  if (role === 'source') return isMedium ? [text] : [];
  if (role === 'photographer') return readPhotographers(text);
  const names = splitNames(text);
  return names.every(isShort) ? names : [beginningName(text)];
}
