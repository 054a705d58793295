import { isAgency, isOrganisationName } from '../authors/agency';
import { isFullName } from '../authors/full-name';
import { splitNames } from '../authors/names';
import { lowerCase } from '../../lower-case';
import { beginningName, isShort } from './short-names';

/** Where pictures come from, and words that stand for nobody's name. For lower case. */
const house =
  /^(?:(?:(?:i|shutter|adobe ?)?stock|pool|file|werk|archiv|privat)(?:s?(?:foto|photo|bild|es|o))?s?(?!\p{L})|getty|depositphotos|dreamstime|alamy|pixabay|unsplash|pexels|flickr|wiki(?:media|pedia)|panthermedia|imago|picture[- ]alliance|fotolia|nurphoto|(?:ritzau )?scanpix|pa (?:wire|media)|yonhap|instagram|facebook|twitter|youtube|cc[- ]by|handout|hersteller|symbol(?:bild|foto)|agencije|reprodu)/u;
const houseWord = /^\S+(?: (?:images|stock(?: photo)?|commons|news|wire|media|alliance|scanpix|photo))?$/;
/** "SWR", "UN", "EPA-EFE": a house by its first letters. */
const initials = /^\p{Lu}[\p{Lu}-]{1,8}$/u;
/** "Jane Doe. Courtesy of the museum": what follows the name is a sentence of its own. */
const behind = /^(.*?\p{Ll}{2})\.\s.*$/su;

function isHouse(name: string): boolean {
  return initials.test(name) || isArchive(name);
}

function isArchive(name: string): boolean {
  const lower = lowerCase(name);
  return isAgency(name) || (house.test(lower) && houseWord.test(lower));
}

function isPerson(name: string): boolean {
  return isFullName(name) && !isHouse(name) && !isOrganisationName(name);
}

/** A dot behind anything but a whole name shortens a title or a first name: "Mag. Jane Doe". */
function withoutSentence(text: string): string {
  const before = behind.exec(text)?.[1] ?? '';
  return isFullName(before.replace(/^.*[/|,]\s*/s, '')) ? before : text;
}

/** Those who took a picture, of "Jane Doe/Agency" and "Agency / Jane Doe" only the person: agencies and archives take none. */
export function readPhotographers(text: string): string[] {
  const parts = splitNames(withoutSentence(text));
  const start = beginningName(text);
  // Of a sentence no part may be left that begins with the name.
  if (isPerson(start) && !parts.some((part) => part.startsWith(start) || start.startsWith(part)))
    return [start];
  const sentence = parts.findIndex((part) => !isShort(part));
  const own = sentence < 0 ? parts : parts.slice(0, sentence);
  const next = beginningName(parts[sentence] ?? '');
  if (isPerson(next) && !own.some(isPerson)) own.push(next);
  const names = own.filter((name) => !isHouse(name));
  const people = names.filter(isPerson);
  return /[/,|]/.test(text) && people.length > 0 ? people : names;
}

/** The same of a source that names a person and an agency, "Jane Doe/dpa": the source of a picture. "WHO/Johns Hopkins" is a text's. */
export function readPictureSource(text: string): string[] {
  const parts = text.split('/').map((part) => part.trim());
  return parts.some(isArchive) ? parts.filter(isPerson) : [];
}
