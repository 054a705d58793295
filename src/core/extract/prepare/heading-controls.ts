import { findFirst } from '../../find-first';
import { readFragment } from '../../sanitize/footnotes/page-index';
import { boxTags } from '../blocks/tags';
import { readShortText } from '../clean/short-text';
import { unwrap } from './unwrap';

/** Characters of what stands beside a heading and is pressed: "[edit | edit source]". */
const longest = 60;
/** A heading with more links is no heading. */
const mostLinks = 20;
const headings = 'h1, h2, h3, h4, h5, h6';
/** From bracket to bracket. */
const bracketed = /^[[［【].*[\]］】]$/s;

/**
 * Drops what stands in or right beside a heading and is not its words: links in square brackets, by which encyclopaedias let
 * their readers write, and links to the heading itself, "¶" or "#". Beside it they make Readability take the heading's box for a
 * row of links. Words of a heading that lead to itself stay, as words.
 */
export function dropHeadingControls(root: Element): void {
  dropBadges(root);
  if (!holdsControl(root)) return;
  for (const heading of Array.from(root.querySelectorAll(headings))) {
    dropOwnLinks(heading);
    const last = heading.lastElementChild;
    if (last !== null && isBracketed(last) && wordsOf(last) !== wordsOf(heading)) last.remove();
    const after = heading.nextElementSibling;
    if (after !== null && isBracketed(after)) after.remove();
  }
}

/** What is raised behind a heading's words and says how the article is presented: "Featured", "Premium". Others are notes and ends of words. */
function dropBadges(root: Element): void {
  for (const raised of Array.from(root.querySelectorAll('h1 sup, h2 sup'))) {
    const text = wordsOf(raised);
    const heading = raised.closest('h1, h2');
    if (heading === null || text.length < shortestBadge || /[\d()[\]]/.test(text)) continue;
    const words = wordsOf(heading);
    // The page's title says them too.
    if (findFirst(raised, 'a') !== null || (root.ownerDocument.title ?? '').includes(text)) continue;
    if (words.endsWith(text) && /\s$/.test(words.slice(0, -text.length))) raised.remove();
  }
}

const shortestBadge = 4;

/** Whether some link leads to where the text is written, or one in or beside a heading to a place of the page. */
function holdsControl(root: Element): boolean {
  return Array.from(root.querySelectorAll('a[href*="edit"], a[href*="#"]')).some((link) => {
    if (writing.test(link.getAttribute('href') ?? '')) return true;
    const places = [link.closest(headings), link.previousElementSibling, link.nextElementSibling];
    const isThere = places.some((place) => place !== null && place.matches(headings));
    return isThere && readFragment(link, null) !== null;
  });
}

function dropOwnLinks(heading: Element): void {
  const [before, after] = [heading.previousElementSibling, heading.nextElementSibling];
  const inner = Array.from(heading.getElementsByTagName('a'));
  if (inner.length > mostLinks) return;
  let places: Set<string | null> | null = null;
  for (const link of [before, after, ...inner]) {
    const place = link?.localName === 'a' ? readFragment(link, null) : null;
    if (link === null || place === null) continue;
    places ??= readPlaces(heading);
    if (!places.has(place) || findFirst(link, 'img, picture') !== null) continue;
    if (sign.test(link.textContent ?? '')) link.remove();
    else if (link !== before && link !== after) unwrap(link);
  }
}

/** What such a link says where it says nothing. */
const sign = /^[\s\u200b\ufe0f#¶§∞⚓🔗]*$/u;

/** The names by which a link leads to a heading: its own, its box's, and those of anchors in it. */
function readPlaces(heading: Element): Set<string | null> {
  const named = [heading, heading.parentElement, ...Array.from(heading.querySelectorAll('[id]'))];
  return new Set(named.map((element) => element?.getAttribute('id') ?? null));
}

/** Where one writes: all other links in brackets are of the text. */
const writing = /[?&/](?:action=|veaction=)?edit\b/;

/** Links in one pair of brackets, one of them to where the text is written. */
function isBracketed(element: Element): boolean {
  if (element.localName === 'a' || boxTags.has(element.localName)) return false;
  const text = readShortText(element, longest);
  if (text === null || !bracketed.test(text)) return false;
  const links = Array.from(element.getElementsByTagName('a'));
  return links.some((link) => writing.test(link.getAttribute('href') ?? ''));
}

function wordsOf(element: Element): string {
  return (element.textContent ?? '').trim();
}
