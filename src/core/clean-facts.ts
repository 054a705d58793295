import { parseAddress } from './address';
import { formatIso, parseDate } from './date';
import { clean } from './front-matter/clean';
import { cut } from './graphemes';
import { cleanCandidates } from './clean-candidates';
import {
  articleTraits,
  contributorRoles,
  type ArticleDate,
  type Contributor,
  type FactName,
  type Facts,
} from './model';

/** UTF-16 units, by the limits of the front matter; what is longer is never a name but a page's mistake. */
const longest = { title: 500, name: 200, text: 2_000, tag: 100 };

function cleanText(text: string, characters: number): string {
  return clean(cut(clean(text), { characters }));
}

/** A text of a page on one line and of bearable length. */
export function cleanLine(text: string): string {
  return cleanText(text, longest.text);
}

function cleanOptional(text: string | null, characters: number): string | null {
  return text === null ? null : cleanText(text, characters) || null;
}

function cleanList(items: string[], limits: { items: number; characters: number }): string[] {
  const texts = items.map((item) => cleanText(item, limits.characters)).filter((item) => item !== '');
  return [...new Set(texts)].slice(0, limits.items);
}

/** `#` before a tag is how social sites print one; it is no part of the name. */
function withoutHash(tag: string): string {
  return tag.trim().replace(/^#+/, '');
}

/** An absolute http(s) address without user name and password, spelled as a browser spells it, or `null`. */
function cleanAddress(address: string | null): string | null {
  const url = address === null ? null : parseAddress(address);
  if (url === null || !/^https?:$/.test(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href;
}

function cleanDate(date: ArticleDate | null): ArticleDate | null {
  const parts = date === null ? null : parseDate(date.value);
  return date === null || parts === null ? null : { ...date, value: formatIso(parts) };
}

function cleanContributors(contributors: Contributor[]): Contributor[] {
  return contributors
    .filter(({ role }) => contributorRoles.includes(role))
    .slice(0, 20)
    .map(({ role, name }) => ({ role, name: cleanText(name, longest.name) }))
    .filter(({ name }) => name !== '');
}

function isStated(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

type CleanValues = Omit<Facts, 'origins' | 'confidence' | 'candidates'>;

/** A page's facts with every text on one line and of bearable length, addresses http(s) only, dates real; nothing is added. */
export function cleanFacts(facts: Facts): Facts {
  const { name, text } = longest;
  const url = cleanAddress(facts.url) ?? clean(facts.url);
  const cleaned: CleanValues = {
    url,
    canonicalUrl: cleanAddress(facts.canonicalUrl) ?? url,
    title: cleanText(facts.title, longest.title),
    byline: cleanOptional(facts.byline, text),
    authors: cleanList(facts.authors, { items: 20, characters: name }),
    siteName: cleanOptional(facts.siteName, name),
    section: cleanOptional(facts.section, name),
    tags: cleanList(facts.tags.map(withoutHash), { items: 50, characters: longest.tag }),
    excerpt: cleanOptional(facts.excerpt, text),
    lang: cleanOptional(facts.lang, name),
    dir: facts.dir === 'rtl' ? 'rtl' : 'ltr',
    published: cleanDate(facts.published),
    modified: cleanDate(facts.modified),
    leadImage: cleanAddress(facts.leadImage),
    contributors: cleanContributors(facts.contributors),
    traits: articleTraits.filter((trait) => facts.traits.includes(trait)),
  };
  return { ...cleaned, ...cleanDescriptions(facts, cleaned) };
}

/** What is said of facts that are left. */
function cleanDescriptions(
  facts: Facts,
  cleaned: CleanValues,
): Pick<Facts, 'origins' | 'confidence' | 'candidates'> {
  const isLeft = ([fact]: [string, unknown]): boolean => isStated(cleaned[fact as FactName]);
  const confidence = Object.entries(facts.confidence).filter(
    (entry) => isLeft(entry) && entry[1] >= 0 && entry[1] <= 1,
  );
  return {
    origins: Object.fromEntries(Object.entries(facts.origins).filter(isLeft)),
    confidence: Object.fromEntries(confidence),
    candidates: cleanCandidates(facts.candidates, {
      text: (value) => cleanText(value, longest.text),
      list: (values) => cleanList(values, { items: 50, characters: longest.name }),
      address: cleanAddress,
      date: cleanDate,
    }),
  };
}
