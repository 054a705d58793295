import { cleanAddress, cleanDate, cleanList, cleanText } from './clean-values';
import {
  articleTraits,
  contributorRoles,
  type ArticleTrait,
  type Contributor,
  type FactCandidate,
  type FactName,
  type Facts,
} from './model';

const most = { candidates: 6, contributors: 20 };
const longest = 500;
const addresses: ReadonlySet<FactName> = new Set(['canonicalUrl', 'leadImage']);

/** A page's other values for its facts, bounded and cleaned as the facts themselves are; what does not fit a fact is dropped. */
export function cleanCandidates(candidates: Facts['candidates'] = {}): Facts['candidates'] {
  const cleaned = Object.entries(candidates).map(([name, list]): [string, FactCandidate[]] => [
    name,
    list.slice(0, most.candidates).flatMap((candidate) => cleanCandidate(name as FactName, candidate)),
  ]);
  return Object.fromEntries(cleaned.filter(([, list]) => list.length > 0));
}

function cleanCandidate(name: FactName, { value, origin, confidence }: FactCandidate): FactCandidate[] {
  const cleaned = cleanValue(name, value);
  if (cleaned === null || cleaned === '' || (Array.isArray(cleaned) && cleaned.length === 0)) return [];
  return [{ value: cleaned, origin, confidence: cleanConfidence(confidence) }];
}

function cleanValue(name: FactName, value: FactCandidate['value']): FactCandidate['value'] | null {
  if (Array.isArray(value)) return cleanList(value, { items: 50, characters: 200 });
  if (typeof value !== 'string') return cleanDate(value);
  return addresses.has(name) ? cleanAddress(value) : cleanText(value, longest);
}

/** How sure each fact is, 0 to 1. */
export function cleanConfidences(confidence: Facts['confidence'] = {}): Facts['confidence'] {
  return Object.fromEntries(
    Object.entries(confidence).map(([name, value]) => [name, cleanConfidence(value)]),
  );
}

function cleanConfidence(value: number): number {
  return Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : 0;
}

/** Who is named beside the authors: known parts, names on one line. */
export function cleanContributors(contributors: Contributor[] = []): Contributor[] {
  return contributors
    .filter(({ role }) => contributorRoles.includes(role))
    .map(({ role, name }) => ({ role, name: cleanText(name, 200) }))
    .filter(({ name }) => name !== '')
    .slice(0, most.contributors);
}

/** Known traits, each once. */
export function cleanTraits(traits: ArticleTrait[] = []): ArticleTrait[] {
  return articleTraits.filter((trait) => traits.includes(trait));
}
