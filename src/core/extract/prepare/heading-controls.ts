import { readFragment } from '../../sanitize/footnotes/page-index';
import { boxTags } from '../blocks/read-blocks';
import { readShortText } from '../clean/short-text';

/** Characters of what stands beside a heading and is pressed: "[edit | edit source]". */
const longest = 60;
/** From bracket to bracket. */
const bracketed = /^[[［【].*[\]］】]$/s;

/**
 * Drops what stands in or right beside a heading and is not its words: links in square brackets, by which encyclopaedias let
 * their readers write, and links to the heading itself, "¶" or "#". Beside it they make Readability take the heading's box for a
 * row of links. A heading that is nothing but such a link keeps its words.
 */
export function dropHeadingControls(root: Element): void {
  for (const heading of Array.from(root.querySelectorAll('h1, h2, h3, h4, h5, h6'))) {
    for (const link of Array.from(heading.getElementsByTagName('a'))) {
      if (!leadsTo(heading, link)) continue;
      if (countInk(link) < countInk(heading)) link.remove();
      else unwrap(link);
    }
    const last = heading.lastElementChild;
    if (last !== null && countInk(last) < countInk(heading) && isBracketed(last)) last.remove();
    const [before, after] = [heading.previousElementSibling, heading.nextElementSibling];
    if (before !== null && leadsTo(heading, before)) before.remove();
    if (after !== null && (leadsTo(heading, after) || isBracketed(after))) after.remove();
  }
}

function leadsTo(heading: Element, link: Element): boolean {
  if (link.localName !== 'a') return false;
  const place = readFragment(link, null);
  if (place === null) return false;
  const isPlace = (element: Element | null): boolean => element?.getAttribute('id') === place;
  return (
    isPlace(heading) ||
    isPlace(heading.parentElement) ||
    Array.from(heading.querySelectorAll('[id]')).some(isPlace)
  );
}

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
