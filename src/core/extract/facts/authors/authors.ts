import type { Origin } from '../../../model';
import type { Evidence } from '../../evidence/evidence';
import { cutText, squash } from '../../text';
import { findTitleLine } from '../title-line';
import { readSiteWords, type SiteWords } from '../site-words';
import { isAgency, isOrganisationName } from './agency';
import {
  declaredAuthors,
  linedAuthors,
  markedAuthors,
  namedAuthors,
  type AuthorCandidate,
} from './candidates';
import { splitNames } from './names';

/** The people who wrote the article, and the line that says so. */
export interface AuthorsFact {
  authors: string[];
  authorsOrigin: Origin;
  byline: string | null;
  bylineOrigin: Origin;
}

const longestByline = 300;

/**
 * People first, wherever the page names them; a medium, desk or agency only when nobody else is named. `ending`: the last
 * lines of the content, where Chinese papers name their authors.
 */
export function readAuthors(
  evidence: Evidence,
  title: string,
  language: string | null,
  ending: string[],
): AuthorsFact {
  const site = readSiteWords(evidence);
  const at = findTitleLine(evidence, title);
  const isAsian = /^(?:zh|ja|ko)/.test(language ?? '');
  const stated = declaredAuthors(evidence);
  const named = namedAuthors(evidence, at, ending);
  const marked = markedAuthors(evidence, at);
  const ordered = isAsian ? [...named, ...stated, ...marked] : [...stated, ...marked, ...named];
  const candidates = [...ordered, ...(isAsian ? linedAuthors(evidence, at) : [])];
  const best = findPeople(candidates, site, title) ?? findAnyone(candidates, site, title);
  if (best === null) return { authors: [], authorsOrigin: 'meta', byline: null, bylineOrigin: 'meta' };
  // A pattern was read off the printed line itself.
  const found = best.candidate.origin === 'pattern' ? null : findPrinted(evidence, at, best.names);
  const printed = found ?? {
    text: best.candidate.printed,
    origin: best.candidate.origin,
  };
  return {
    authors: best.names,
    authorsOrigin: best.candidate.origin,
    byline: cutText(printed.text, longestByline),
    bylineOrigin: printed.origin,
  };
}

interface Found {
  names: string[];
  candidate: AuthorCandidate;
}

function findPeople(candidates: AuthorCandidate[], site: SiteWords, title: string): Found | null {
  for (const candidate of candidates) {
    const names = namesOf(candidate, title).filter((name) => !site.isSite(name) && !isAgency(name));
    const people = names.filter((name) => !isOrganisationName(name));
    if (people.length > 0 && !candidate.isBody) return { names: people, candidate };
  }
  return null;
}

/** An author that is no person is better than none, but a bare mark of the source is no author at all. */
function findAnyone(candidates: AuthorCandidate[], site: SiteWords, title: string): Found | null {
  const declared = candidates.filter((candidate) => !candidate.isWeak);
  for (const rule of [(name: string) => !site.isSite(name), () => true]) {
    for (const candidate of declared) {
      const names = namesOf(candidate, title).filter(rule);
      if (names.length > 0) return { names, candidate };
    }
  }
  return null;
}

function namesOf(candidate: AuthorCandidate, title: string): string[] {
  return splitNames(candidate.text).filter((name) => squash(name) !== squash(title));
}

/** The line of the page, beside the headline, that prints the first of the names. */
function findPrinted(
  evidence: Evidence,
  at: number,
  names: string[],
): { text: string; origin: Origin } | null {
  const first = names[0] ?? '';
  const near = evidence.lines.slice(Math.max(0, at - 8), at + 20);
  const line = near.find((each) => !each.isSide && each.text.length <= 160 && each.text.includes(first));
  return line === undefined ? null : { text: line.text, origin: 'dom' };
}
