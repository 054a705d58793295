import { findFirst } from '../../find-first';
import { attributeNames } from '../attribute-names';
import { cleanText } from '../text';

/** A short element whose markup says what it is. */
export interface Mark {
  name: string;
  /** As `hintOf`. */
  hint: string;
  text: string;
  /** The text as its inner elements part it. */
  pieces: string[];
  /** A machine-readable value: `datetime`, `content`, `title` or `data-…time`. */
  value: string;
  /** The address when it is a link. */
  href: string;
  /** Index in the page's lines. */
  line: number;
  /** The innermost side box around it, an index of `Evidence.sideBoxes`; 0: none. */
  side: number;
  isSide: boolean;
}

/** The longest text of a mark, in characters. */
export const longestMark = 300;

/** For lower case. */
const markHint =
  /auth[oe]r|byline|by-line|writer|report|journalist|autor|auteur|contributor|creator|person|publi|date|time|posted|created|issued|source|editor|meta|info|ctime|from|media|account|user|nick|signature|credit|firma|szerz|yazar|muhabir|penulis|skribent|forfatter|redak|avtor|vcard|(?:^|[\s_-])(?:by|name|fn|tags?|category)(?:$|[\s_-])/;
const timeName = /^date$|time(?:ago|stamp)?$/;

/** Whether an element of that name is made for a moment: HTML's own, and those of libraries and AMP. */
export function isTimeName(name: string): boolean {
  return timeName.test(name);
}

/** Whether an element's name and hint, in lower case, say what it is. */
export function isMarked(name: string, hint: string): boolean {
  return timeName.test(name) || namesMark(hint);
}

/** Whether a hint says what its element is. */
export function namesMark(hint: string): boolean {
  return hint !== '' && markHint.test(hint);
}

const longestAddress = 500;
const authorLink =
  /[?]author=[^&?]+$|\/(?:authors?|auteurs?|autor[aei]?[ns]?|autores|autorzy|journalists?|writers?|columnists?|contributors?|reporters?|redakteur|skribent|forfatter|penulis|yazar|muhabir|novinari?|szerzo)\/[^/?#]+\/?(?:$|[?#])/;
const profileLink = /\/(?:users?|members?|profil[eo]?s?)\/[^/?#]+\/?(?:$|[?#])|\/@[\w.-]+\/?(?:$|[?#])/;

/** Whether an address is that of a page about an author, as blog software makes them. */
export function isAuthorLink(href: string): boolean {
  return href.length <= longestAddress && authorLink.test(href);
}

/** Whether an address is that of a page about somebody, who may be the author. */
export function isProfileLink(href: string): boolean {
  return href.length <= longestAddress && profileLink.test(href);
}

const tested = 'data-testid';
const hinting: readonly string[] = ['class', 'id', 'itemprop', 'rel', 'property', tested];

/** The attributes of `hintOf` that anything in a box has, itself included: most pages have half of them nowhere. */
export function hintsIn(box: Element): readonly string[] {
  return hinting.filter((name) => box.getAttribute(name) !== null || findFirst(box, `[${name}]`) !== null);
}

/**
 * Class, id, itemprop, rel, property and `data-testid` of an element, in lower case: classes of today are often nothing but numbers.
 * `names`: those of them that are asked for.
 */
export function hintOf(element: Element, names = hinting): string {
  let hint = '';
  for (const name of names) {
    const value = element.getAttribute(name) ?? '';
    if (value === '') continue;
    // Those of the same kind are numbered in it: `author-0`, `author-1`.
    if (name === tested) hint += ` ${value.replace(/\d+/g, '')}`;
    else hint += hint === '' ? value : ` ${value}`;
  }
  return hint.toLowerCase().slice(0, 400);
}

/** Makes a mark of an element from the parts of its text; `hint`: its own. `null`: it says too much to be one. */
export function makeMark(
  element: Element,
  hint: string,
  parts: string[],
  place: { line: number; side: number },
): Mark | null {
  const text = cleanText(parts.join(' '));
  if (text.length > longestMark) return null;
  const pieces = parts.length === 1 ? [text] : parts.map(cleanText);
  const href = element.getAttribute('href') ?? element.querySelector('a[href]')?.getAttribute('href') ?? '';
  return {
    name: element.localName,
    hint,
    text,
    pieces: pieces.filter((piece) => piece !== ''),
    value: cleanText(readValue(element)).slice(0, longestMark),
    href,
    ...place,
    isSide: place.side !== 0,
  };
}

function readValue(element: Element): string {
  const named = element.getAttribute('datetime') ?? element.getAttribute('content');
  if (named !== null) return named;
  const data = attributeNames(element).find((name) => /^data-.*(?:time|date|published)/.test(name));
  return element.getAttribute(data ?? 'title') ?? '';
}
