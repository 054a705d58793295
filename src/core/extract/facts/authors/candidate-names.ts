import { squash } from '../../text';
import { isOpeningPlace } from '../dateline';
import { isDayAlone } from '../dates/day-alone';
import { isDateLabel } from '../dates/date-labels';
import type { Story } from '../story';
import { isAgency } from './agency';
import type { AuthorCandidate } from './author-candidate';
import { withoutCapitals } from './capitals';
import { isFullName } from './full-name';
import { splitNames } from './names';

/** A name that only a word parts. */
const oneBody = /^[^,;/|]+\s(?:and|und|et|y|e)\s[^,;/|]+$/;

/** "Department for Rivers, Coasts and Rural Affairs". */
const office =
  /^(?:department|ministry|office|committee|agency|commission|cent(?:er|re)|institute|school|faculty)\s(?:of|for|on)\s[^;|]+$/i;

/** Endings of hosts; those of countries end names of media too. */
const host = /\.(?:com|org|net)$/i;

/** The names in a candidate. `sites`: the site's declared names. */
export function namesOf(candidate: AuthorCandidate, title: string, sites: string[]): string[] {
  const { text } = candidate;
  const names = splitNames(text)
    .map((name) => withoutMedium(name, sites))
    .filter(
      (name) =>
        squash(name) !== squash(title) &&
        !host.test(name) &&
        !isDateLabel(name) &&
        !(/\d/.test(name) && isDayAlone(name)),
    );
  // "Rivers/Boats Party": the publisher's name has a sign that parts names; in another order two people can be meant.
  const isPublisher = (name: string): boolean =>
    squash(name) === squash(text) || (wordsOf(name) === wordsOf(text) && !names.every(isFullName));
  if (sites.some(isPublisher)) return [text];
  // "Center for Lakes and Rivers": one body, unless people are called so.
  const isOne = candidate.isBody && (office.test(text) || (oneBody.test(text) && !names.some(isFullName)));
  if (isOne && names.length > 1) return [text];
  const [only = ''] = names;
  // "江边城市报道": the account's name, not a name and what its bearer does.
  const isWhole = candidate.isAccount && names.length === 1 && /^\p{Script=Han}+$/u.test(text);
  return isWhole && text.startsWith(only) ? [text] : names;
}

/** "RC" of "River Courier". */
function initialsOf(site: string): string {
  return site
    .split(/\s+/)
    .map((word) => word.charAt(0))
    .join('')
    .toUpperCase();
}

/** "Jane Doe River Courier", "Jane Doe RC", "River Courier Jane Doe": a person with nothing but a blank between him and the medium. */
function withoutMedium(name: string, sites: string[]): string {
  for (const site of sites.flatMap((each) => [each, initialsOf(each)])) {
    const [before, behind] = [`${site} `, ` ${site}`];
    const rest = name.startsWith(before)
      ? name.slice(before.length)
      : name.endsWith(behind)
        ? name.slice(0, -behind.length)
        : '';
    if (isFullName(rest)) return rest;
  }
  return name;
}

/** The words of a name, in whatever order. */
function wordsOf(name: string): string {
  return (
    name
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.sort()
      .join(' ') ?? ''
  );
}

const arabicWord = /^[\p{Script=Arabic}]+$/u;
/** "İSTANBUL". */
const shoutedTown = /^\p{Lu}{4,}$/u;
/** "MDR NORD". */
const shouted = /^\p{Lu}{3,4}(?:[\s-][\p{Lu}-]+)+$/u;
/**
 * "PTI, Washington", "Jane Doe, Lisbon", "Jane Doe | MDR NORD": a single word beside an agency is where somebody reports from, or for
 * whom; so are capitals that spell no name, where no name is in capitals, and a single word printed behind one whole name and a comma
 * from where the text says that it comes: many people have one name.
 */
export function withoutPlaces(
  names: string[],
  { text, origin }: AuthorCandidate,
  language: string | null,
  story: Story,
): string[] {
  const hasAgency = names.some(isAgency);
  const [first = '', last = ''] = names;
  const hasPlace =
    (origin === 'dom' || origin === 'pattern') &&
    names.length === 2 &&
    isFullName(first) &&
    text.includes(`, ${last}`) &&
    isOpeningPlace(story, last);
  const hasBody = names.some(isFullName) && names.every((name) => withoutCapitals(name, language) === name);
  const isPlace = (name: string): boolean =>
    /^\p{Lu}\p{Ll}+$/u.test(name)
      ? hasAgency || (hasPlace && name === last)
      : hasBody && shouted.test(name) && !isFullName(name);
  const isTown = (name: string): boolean =>
    (origin === 'dom' || origin === 'pattern') && name === names.at(-1) && endsInTown(names, text);
  // "سلمى منصور، بيروت": names have two words.
  const isArabicTown = (name: string): boolean =>
    name === last &&
    names.length === 2 &&
    / /.test(first) &&
    arabicWord.test(last) &&
    text.includes(`، ${last}`);
  return names.filter((name) => isAgency(name) || !(isPlace(name) || isTown(name) || isArabicTown(name)));
}

/** "Elif KAYA - Can DEMİR / İSTANBUL": a single word in capitals that a slash parts from whole names. */
function endsInTown(names: string[], text: string): boolean {
  const last = names.at(-1) ?? '';
  const before = text.slice(0, text.lastIndexOf(last)).trimEnd();
  return (
    names.length > 1 && shoutedTown.test(last) && names.slice(0, -1).every(isFullName) && before.endsWith('/')
  );
}

/** A candidate and the names in it. */
export interface Reading {
  candidate: AuthorCandidate;
  names: string[];
}

/** "Jane Doe, Lisbon" where the page names Jane Doe alone too, and Lisbon never: a single word behind the comma is a town. */
export function withoutTowns(readings: Reading[]): Reading[] {
  const isOne = (wanted: string): boolean =>
    readings.some(({ names }) => names.length === 1 && names[0] === wanted);
  return readings.map((reading) => {
    const [name = '', town = ''] = reading.names;
    const isTown =
      reading.names.length === 2 &&
      isFullName(name) &&
      /^\p{Lu}\p{Ll}+$/u.test(town) &&
      reading.candidate.text.endsWith(`, ${town}`) &&
      isOne(name) &&
      !isOne(town);
    return isTown ? { ...reading, names: [name] } : reading;
  });
}
