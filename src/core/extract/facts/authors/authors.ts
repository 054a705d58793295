import { cutText, squash } from '../../text';
import type { Choice, Choices } from '../choice';
import { keepDistinct } from '../choice';
import { readOtherNames, readSignedLines } from '../credits/other-credits';
import { readSiteWords } from '../site-words';
import type { Story } from '../story';
import { isAgency, isOrganisationName } from './agency';
import { joinNames, makeCandidate, type AuthorCandidate } from './author-candidate';
import type { Beside } from './beside';
import { declaredAuthors, declaredEditors } from './declared-authors';
import { isFamilyNamed } from './family-names';
import { withoutCapitals } from './capitals';
import { withoutClaimants } from './claimants';
import { isFullName, isNameLike, isWholeName } from './full-name';
import { accountAuthors, confirmed, lonelyAuthors, sectionLinks } from './lined-authors';
import { linkedAuthors, markedAuthors } from './marked-authors';
import { namesOf, withoutPlaces, withoutTowns, type Reading } from './candidate-names';
import { withColleagues } from './colleagues';
import { splitNames } from './names';
import { namedAuthors } from './named-authors';
import { extendNames, findPrinted } from './printed-line';
import { isPrintedSource } from './printed-source';
import { putInOrder } from './put-in-order';

/** The people who wrote the article, the best list first, and the line that says so. */
export interface AuthorsFact {
  authors: Choices<string[]>;
  byline: Choice<string> | null;
  /** Agencies among the names. */
  agencies: string[];
  /** Names that were taken out of the lists, with the reason. */
  rejected: { name: string; reason: string; candidate: AuthorCandidate }[];
}

const longestByline = 300;

/**
 * People first, wherever the page names them; a medium, desk or agency only when nobody else is named. `tail`: the site's name
 * behind the title.
 */
export function readAuthors(
  story: Story,
  title: { value: string; tail: string },
  language: string | null,
  beside: Beside,
): AuthorsFact {
  const site = readSiteWords(story);
  const tail = squash(title.tail);
  const isSite = (name: string): boolean => site.isSite(name) || isTail(squash(name), tail);
  const editors = declaredEditors(story);
  const isOther = findOthers(story, beside, editors);
  const collected = collect(story, title.value, language, beside).map((candidate): Reading => {
    const names = namesOf(candidate, title.value, site.names).filter((name) => !isOther(candidate, name));
    return { candidate, names: withoutPlaces(names, candidate, language, story) };
  });
  const readings = withoutClaimants(story, withoutTowns(collected), isSite);
  const rejected: AuthorsFact['rejected'] = [];
  const people = readings.map(({ candidate, names }): Reading => {
    // Who runs a site alone often calls it after himself.
    const isOwner = (name: string): boolean =>
      candidate.origin === 'json-ld' && !candidate.isBody && isFullName(name) && !isTail(squash(name), tail);
    // "Jane Doe and the Gear Team": credited beside people as one of them.
    const isCredited = (name: string): boolean =>
      candidate.origin === 'json-ld' && !candidate.isBody && names.length > 1 && /\steam$/i.test(name);
    const reasonFor = (name: string): string => {
      if (isCredited(name)) return '';
      if ((isSite(name) && !isOwner(name)) || isBrand(name, names, site.names)) return 'site';
      if (isAgency(name)) return 'agency';
      return isOrganisationName(name) ? 'organisation' : '';
    };
    for (const name of names.filter((each) => reasonFor(each) !== ''))
      rejected.push({ name, reason: reasonFor(name), candidate });
    return {
      candidate,
      names:
        isImprint(names, isSite) || candidate.isBody
          ? []
          : names.filter((each) => reasonFor(each) === '' && isPersonal(candidate, each)),
    };
  });
  const credited = readings.map((each) => withoutSource(each, story, isSite));
  const ordered = withColleagues(
    putInOrder(people, credited, isSite).filter((each) => !isTemplate(each, readings, isSite)),
  );
  const choices = keepDistinct(
    ordered.map(({ candidate, names }) =>
      toChoice(
        extendNames(story, names, isSite)
          .filter((name) => names.includes(name) || !editors.has(squash(name)))
          .map((name) => (isSite(name) ? name : withoutCapitals(name, language))),
        candidate,
      ),
    ),
    (names) => names.map(squash).sort().join(';'),
  );
  return {
    authors: choices,
    byline: readByline(story, ordered[0]),
    agencies: [...new Set(readings.flatMap(({ names }) => names.filter(isAgency)))].slice(0, 5),
    rejected,
  };
}

const asianName = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{3,6}$/u;

/** "Jane Doe, Courier" of "Courier Business Online": the first word of the site's name, beside a person. */
function isBrand(name: string, names: string[], sites: string[]): boolean {
  return (
    /^\S{4,}$/.test(name) &&
    sites.some((each) => each.startsWith(`${name} `)) &&
    names.some((each) => each !== name && (isWholeName(each) || asianName.test(each)))
  );
}

/** Tells the names of those who did something else, and of columns and sections, which are called after those who write them. */
function findOthers(
  story: Story,
  { credits, section }: Beside,
  editors: ReadonlySet<string>,
): (candidate: AuthorCandidate, name: string) => boolean {
  const others = new Set([...readOtherNames(story, credits), ...editors]);
  const signed = readSignedLines(story, credits);
  // Who is named alone has written, whatever pictures he took; of several one can be there for the pictures.
  const isOther = (name: string, text: string): boolean =>
    others.has(name) && !(splitNames(text).length === 1 && signed.some((line) => line.includes(name)));
  const sections = sectionLinks(story.marks);
  return ({ origin, text }, name) =>
    (origin === 'dom' && (isOther(squash(name), text) || (sections.has(name) && !isFullName(name)))) ||
    (name === section && !isFullName(name));
}

/** Of an imprint the medium; else the names that are not printed as the article's source. */
function withoutSource(
  { candidate, names }: Reading,
  story: Story,
  isSite: (name: string) => boolean,
): Reading {
  const isAuthor = (name: string): boolean =>
    !isPrintedSource(story, name) && (candidate.origin !== 'pattern' || isNameLike(name));
  return { candidate, names: isImprint(names, isSite) ? names.slice(0, 1) : names.filter(isAuthor) };
}

/** The site's own name in a `<meta>` of its template, where nothing else on the page says that the site is the author. */
function isTemplate(
  { candidate, names }: Reading,
  readings: Reading[],
  isSite: (name: string) => boolean,
): boolean {
  const isBare = (name: string): boolean => isSite(name) && !isFullName(name);
  return (
    candidate.origin === 'meta' &&
    names.every(isBare) &&
    !readings.some((other) => other.candidate.origin !== 'meta' && other.names.some(isSite))
  );
}

/** "paper.test, Frankfurt, Germany": where the paper stands, its address follows. */
function isImprint(names: string[], isSite: (name: string) => boolean): boolean {
  return (
    names.length > 1 &&
    isSite(names[0] ?? '') &&
    !names.slice(1).every((name) => isFullName(name) || isFamilyNamed(name))
  );
}

/** What stands behind the title, or begins it: "晚报" of "晚报频道". */
function isTail(name: string, tail: string): boolean {
  return name !== '' && tail.startsWith(name) && name.length * 2 >= tail.length;
}

function collect(story: Story, title: string, language: string | null, beside: Beside): AuthorCandidate[] {
  const { ending, state } = beside;
  const isAsian = /^(?:zh|ja|ko)/.test(language ?? '');
  const declared = declaredAuthors(story);
  const isLinkedData = (each: AuthorCandidate): boolean => each.origin === 'json-ld' && !each.isBody;
  // Measured where they differ: JSON-LD is right before links, and links before metadata, six times in seven.
  const stated = [
    ...declared.filter(isLinkedData),
    ...linkedAuthors(story),
    ...declared.filter((each) => !isLinkedData(each)),
  ];
  const named = namedAuthors(story, beside);
  const marked = markedAuthors(story);
  const isChinese = language === null || language.startsWith('zh');
  const told = isAsian ? [...named, ...stated, ...marked] : [...stated, ...marked, ...named];
  // Who is named within the text can have written another article.
  const isFar = (each: AuthorCandidate): boolean => each.origin === 'pattern' && each.isLate && each.isWeak;
  return [
    ...told.filter((each) => !isFar(each)),
    ...(isChinese || isAsian ? accountAuthors(story, title) : []),
    ...(state === null ? [] : [makeCandidate(joinNames(state.authors), 'pattern', 0.7)]),
    ...confirmed(lonelyAuthors(story, title, ending), told),
    ...told.filter(isFar),
  ];
}

function toChoice(names: string[], { origin, confidence }: AuthorCandidate): Choice<string[]> {
  return { value: names, origin, confidence };
}

/** What the page declares is believed; what was read off its text must look like a name. */
function isPersonal({ origin }: AuthorCandidate, name: string): boolean {
  return (origin !== 'dom' && origin !== 'pattern') || isNameLike(name);
}

function readByline(story: Story, reading: Reading | undefined): Choice<string> | null {
  if (reading === undefined) return null;
  const { candidate, names } = reading;
  const { origin, confidence, printed } = candidate;
  // A pattern was read off the printed line itself.
  const found = origin === 'pattern' ? null : findPrinted(story, names[0] ?? '');
  const text = found ?? printed;
  return { value: cutText(text, longestByline), origin: found === null ? origin : 'dom', confidence };
}
