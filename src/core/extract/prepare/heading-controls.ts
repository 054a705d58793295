import { findFirst } from '../../find-first';
import { readFragment } from '../../sanitize/footnotes/page-index';
import { boxTags } from '../blocks/read-blocks';
import { readShortText } from '../clean/short-text';

/** Characters of what stands beside a heading and is pressed: "[edit | edit source]". */
const longest = 60;
/** A heading with more links is no heading. */
const mostLinks = 20;
/** From bracket to bracket. */
const bracketed = /^[[［【].*[\]］】]$/s;

/**
 * Drops what stands in or right beside a heading and is not its words: links in square brackets, by which encyclopaedias let
 * their readers write, and links to the heading itself, "¶" or "#". Beside it they make Readability take the heading's box for a
 * row of links. Words of a heading that lead to itself stay, as words.
 */
export function dropHeadingControls(root: Element): void {
  for (const heading of Array.from(root.querySelectorAll('h1, h2, h3, h4, h5, h6'))) {
    dropOwnLinks(heading);
    const last = heading.lastElementChild;
    if (last !== null && isBracketed(last) && countInk(last) < countInk(heading)) last.remove();
    const after = heading.nextElementSibling;
    if (after !== null && isBracketed(after)) after.remove();
  }
}

function dropOwnLinks(heading: Element): void {
  const [before, after] = [heading.previousElementSibling, heading.nextElementSibling];
  const inner = Array.from(heading.getElementsByTagName('a'));
  if (inner.length > mostLinks) return;
  const links = [before, after, ...inner].filter((link) => link !== null).filter(leadsInPage);
  if (links.length === 0) return;
  const places = readPlaces(heading);
  const own = links.filter((link) => places.has(readFragment(link, null) ?? ''));
  const inside = own.filter((link) => link !== before && link !== after);
  const isAll = countInk(heading) === inside.reduce((sum, link) => sum + countInk(link), 0);
  const words = isAll ? findLongest(inside) : null;
  for (const link of own) {
    if (link === words) unwrap(link);
    else if (link === before || link === after) {
      if (isSign(link) && findFirst(link, 'img') === null) link.remove();
    } else if (isSign(link) || words !== null) link.remove();
    else unwrap(link);
  }
}

function leadsInPage(element: Element): boolean {
  return element.localName === 'a' && readFragment(element, null) !== null;
}

/** The names by which a link leads to a heading: its own, its box's, and those of anchors in it. */
function readPlaces(heading: Element): Set<string | null> {
  const named = [heading, heading.parentElement, ...Array.from(heading.querySelectorAll('[id]'))];
  return new Set(named.map((element) => element?.getAttribute('id') ?? null));
}

function findLongest(links: readonly Element[]): Element | null {
  const sizes = links.map(countInk);
  return links[sizes.indexOf(Math.max(...sizes))] ?? null;
}

const signName = /anchor|perma-?link|head(?:er|ing)-?link|hash-?link|copy-?link/i;

/** A link that says nothing but that it is one, or that its page calls so: "Permalink", for those who hear it read. */
function isSign(link: Element): boolean {
  return !letterOrDigit.test(link.textContent ?? '') || signName.test(link.getAttribute('class') ?? '');
}

/** Of any script: what is no sign of ASCII or of Unicode's blocks of punctuation and symbols. */
const letterOrDigit = /[0-9a-z\u00c0-\u1fff\u2c00-\u2dff\u3041-\ud7ff]/i;

/** Links in one pair of brackets, which are none of the links themselves: "[PDF]" is a link of the text. */
function isBracketed(element: Element): boolean {
  if (element.localName === 'a' || boxTags.has(element.localName)) return false;
  const text = readShortText(element, longest);
  if (text === null || !bracketed.test(text)) return false;
  const linked = Array.from(element.getElementsByTagName('a'), countInk).reduce((sum, ink) => sum + ink, 0);
  const ink = countInk(element);
  return linked * 2 >= ink && linked <= ink - 2;
}

function countInk(element: Element): number {
  return (element.textContent ?? '').replace(/\s+/g, '').length;
}

function unwrap(link: Element): void {
  while (link.firstChild !== null) link.before(link.firstChild);
  link.remove();
}
