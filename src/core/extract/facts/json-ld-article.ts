import type { Evidence } from '../evidence/evidence';
import { listOf, property, typesOf, type JsonLd, type JsonValue } from '../evidence/json-ld';
import { cleanText, decodeReferences, squash } from '../text';

/**
 * The JSON-LD node of the page's own article: the one with the page's title or address, else the outermost; where the page names no
 * article, the page itself when it says who wrote it or when. `null`: none.
 */
export function findArticleNode(evidence: Evidence): JsonValue {
  const { articles } = evidence.jsonLd;
  const title = squash(evidence.metas.first('og:title') + evidence.documentTitle);
  const named = articles.find((node) => {
    const headline = squash(readText(property(node, 'headline')) || readText(property(node, 'name')));
    return headline.length > 3 && title.includes(headline);
  });
  const own = evidence.address.url.replace(/[?#].*$/s, '');
  const addressed = articles.find((node) =>
    addressesOf(node).some((address) => address.replace(/[?#].*$/s, '') === own),
  );
  return addressed ?? named ?? articles[0] ?? evidence.jsonLd.others.find(isTellingPage) ?? null;
}

const pageType = /WebPage$|^ItemPage$|^CreativeWork$|^HowTo$/;

function isTellingPage(node: JsonValue): boolean {
  const isPage = typesOf(node).some((type) => pageType.test(type));
  return isPage && ['author', 'datePublished'].some((name) => property(node, name) !== undefined);
}

/** Longer texts (`articleBody`) are no facts. */
const longest = 5_000;

/** The first text among a value and the `name`, `@value` or `url` of its nodes; `''` when there is none. */
export function readText(value: JsonValue): string {
  for (const each of listOf(value)) {
    const text = typeof each === 'string' ? each : (property(each, 'name') ?? property(each, '@value'));
    const first = listOf(text).find((one) => typeof one === 'string');
    if (typeof first === 'string' && first.trim() !== '')
      return cleanText(decodeReferences(first.slice(0, longest)));
  }
  return '';
}

/** Every name that an author's value gives: one or several in a node, given and family name apart, or a bare text. */
export function readPersonNames(value: JsonValue): string[] {
  if (typeof value === 'string') return [readText(value)];
  const parts = ['givenName', 'familyName'].map((name) => readText(property(value, name)));
  const names = listOf(property(value, 'name')).map(readText);
  const listed = listOf(property(value, '@list')).flatMap((each) => readPersonNames(each));
  const known = [...names, ...listed].filter((name) => name !== '');
  return known.length > 0 ? known : [parts.join(' ').trim() || readText(value)];
}

/** The names of a value's nodes, references resolved, in order. */
export function readNames(value: JsonValue, jsonLd: JsonLd): string[] {
  const names = listOf(value).map((each) => readText(jsonLd.resolve(each)));
  return names.filter((name) => name !== '');
}

/** Whether a node is an organisation and no person. */
export function isOrganisation(node: JsonValue): boolean {
  return typesOf(node).some((type) => /Organi[sz]ation|Corporation|Website$/i.test(type));
}

function addressesOf(node: JsonValue): string[] {
  const values = [
    property(node, 'url'),
    property(node, 'mainEntityOfPage'),
    property(property(node, 'mainEntityOfPage'), '@id'),
  ];
  return values.filter((value) => typeof value === 'string');
}
