import { cleanCandidates, cleanConfidences, cleanContributors, cleanTraits } from './clean-candidates';
import { cleanAddress, cleanDate, cleanList, cleanText } from './clean-values';
import { clean } from './front-matter/clean';
import type { FactName, Facts } from './model';

type Doubts = 'contributors' | 'traits' | 'confidence' | 'candidates';

/** Facts as a page, a fragment or an older store states them. */
export type StatedFacts = Omit<Facts, Doubts> & Partial<Pick<Facts, Doubts>>;

/** UTF-16 units, by the limits of the front matter; what is longer is never a name but a page's mistake. */
const longest = { title: 500, name: 200, text: 2_000, tag: 100 };

function cleanOptional(text: string | null, characters: number): string | null {
  return text === null ? null : cleanText(text, characters) || null;
}

/** `#` before a tag is how social sites print one; it is no part of the name. */
function withoutHash(tag: string): string {
  return tag.trim().replace(/^#+/, '');
}

function isStated(value: unknown): boolean {
  return value !== null && value !== '' && !(Array.isArray(value) && value.length === 0);
}

/** A page's facts with every text on one line and of bearable length, addresses http(s) only, dates real; nothing is added. */
export function cleanFacts(facts: StatedFacts): Facts {
  const { name, text } = longest;
  const url = cleanAddress(facts.url) ?? clean(facts.url);
  const cleaned: Omit<Facts, 'origins'> = {
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
    traits: cleanTraits(facts.traits),
    confidence: cleanConfidences(facts.confidence),
    candidates: cleanCandidates(facts.candidates),
  };
  const origins = Object.entries(facts.origins).filter(([fact]) => isStated(cleaned[fact as FactName]));
  return { ...cleaned, origins: Object.fromEntries(origins) };
}
