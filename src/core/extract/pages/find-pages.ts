import type { Guide, PageLinks } from '../../model';
import { parseAddress, resolveWeb, type PageAddress } from '../address';
import { readRegisteredHost } from '../registered-host';
import { readCount, readLabel, type PageLabel } from './page-labels';
import { findPlace, readPlaces, type SeriesPlace } from './page-series';

/** So many links are looked at; of longer pages the others are lists. */
const mostLinks = 3_000;
/** Boxes whose arrows and numbers are of something else than the article. */
const otherBox =
  /comment|kommentar|respond|gallery|galerie|slide|swiper|carousel|related|calendar|widget|archive-nav|post-navigation|nav-links|nextprev|nav-previous/;
const file = /\.(?:pdf|zip|docx?|xlsx?|pptx?|jpe?g|png|gif|webp|mp[34]|epub)$/i;
/** Pages of lists name themselves in the class of their body. */
const listPage = /(?:^|\s)(?:home|blog|archive|category|search|tag|author|search-results)(?:\s|$)/;

/** A link that says of which page it is. */
interface LabelledLink {
  element: Element;
  label: PageLabel;
}

/** A link to another page of the same series. */
interface Link extends LabelledLink {
  address: string;
  place: SeriesPlace | null;
  own: SeriesPlace | null;
}

/**
 * Finds the other pages of an article in pages, in a copy of the page that is not used up yet; `null`: it is all on one page.
 * A link counts only when its address is that of this page with another number: the next article's never is.
 * @param guides What the reader or a rule has said of where the link stands, the most trusted first.
 */
export function findPages(
  page: Document,
  copy: Document,
  address: PageAddress,
  guides: readonly (Guide | undefined)[],
): PageLinks | null {
  const pointed = findPointed(page, address, guides);
  const labelled = listLabelled(copy, address.url);
  if (pointed === null && labelled.length === 0) return null;
  const own = readPlaces(address.url);
  const links = readLinks(labelled, address, own);
  const number = ownNumber(links, own);
  const next = pointed ?? findNext(links, number)?.address ?? null;
  const count = findCount(links, number);
  if (next === null && number === 1) return null;
  // A number in the middle of an address without a row of others is a chapter's or an article's.
  if (pointed === null && number > 1 && count === null) return null;
  const all = links.find(({ label }) => label === 'whole')?.address ?? null;
  return {
    next: next === null ? null : likePage(next, address.url),
    all,
    count,
    number,
  };
}

/** The link that the reader or a rule pointed at. The page is asked itself: that is what the selector is made for. */
function findPointed(
  page: Document,
  { url, base }: PageAddress,
  guides: readonly (Guide | undefined)[],
): string | null {
  for (const { nextPage = '' } of guides.filter((guide) => guide !== undefined)) {
    const link = nextPage === '' ? null : ask(page, nextPage);
    const href = link?.getAttribute('href') ?? link?.querySelector('a[href]')?.getAttribute('href') ?? null;
    const found = href === null ? null : resolveWeb(href, base);
    if (found !== null && isSameSite(found, url) && !isSamePage(found, url)) return found;
  }
  return null;
}

/** A selector that is none matches nothing. */
function ask(page: Document, selector: string): Element | null {
  try {
    return page.querySelector(selector) ?? null;
  } catch {
    return null;
  }
}

/** The links near this page that say of which page they are: nearly none on most pages. None on lists and front pages. */
function listLabelled(copy: Document, url: string): LabelledLink[] {
  const labelled = listNear(copy, url).flatMap((element) => {
    const label = element.localName === 'link' ? (isNext(element) ? 'next' : null) : labelOf(element);
    return label === null ? [] : [{ element, label }];
  });
  return labelled.length > 0 && listPage.test(copy.body.getAttribute('class') ?? '') ? [] : labelled;
}

/** The links whose address begins as that of this page does, so that nothing else is read of the others. */
function listNear(copy: Document, url: string): Element[] {
  const start = withoutScheme(sharedStart(url));
  if (!start.includes('/')) return [];
  const holding = `[href*=${JSON.stringify(start)}]`;
  return [copy.head.querySelectorAll(`link${holding}`), copy.body.querySelectorAll(`a${holding}`)]
    .flatMap((links) => Array.from(links).slice(0, mostLinks))
    .filter((link) => withoutScheme(link.getAttribute('href') ?? '').startsWith(start));
}

/** What the addresses of all pages of an article begin with: up to the name of its first page. */
function sharedStart(url: string): string {
  let path = url.split(/[?#]/, 1)[0] ?? '';
  if (path.endsWith('/')) path = path.slice(0, -1);
  // `…/story/2`, `…/story/page/2`, `…/story/seite-2`: the story is the step above.
  for (
    let step = 0;
    step < 2 && /\d$|\/page$/.test(path.slice(-8)) && path.length - path.lastIndexOf('/') <= 9;
    step += 1
  )
    path = path.slice(0, path.lastIndexOf('/'));
  return path.slice(0, path.lastIndexOf('/') + 1);
}

function withoutScheme(address: string): string {
  const start = address.startsWith('https://') ? 8 : address.startsWith('http://') ? 7 : address.length;
  return address.slice(address.startsWith('www.', start) ? start + 4 : start);
}

function readLinks(labelled: readonly LabelledLink[], { url }: PageAddress, own: SeriesPlace[]): Link[] {
  const found: Link[] = [];
  for (const { element, label } of labelled) {
    const address = element.getAttribute('href') ?? '';
    if (isSamePage(address, url) || !isSameSite(address, url)) continue;
    const at = findPlace(own, address);
    const isWhole = label === 'whole' && isBelow(address, url, own);
    if ((at === null && !isWhole) || isElsewhere(element)) continue;
    found.push({ address, label, element, place: at?.place ?? null, own: at?.own ?? null });
  }
  return found;
}

function labelOf(anchor: Element): PageLabel | null {
  const text = anchor.textContent ?? '';
  const own = text.trim() === '' ? (anchor.getElementsByTagName('img')[0]?.getAttribute('alt') ?? '') : text;
  const label = readLabel(own) ?? readLabel(anchor.getAttribute('title') ?? '');
  return label === null || label === 'bare-next' ? (isNext(anchor) ? 'next' : label) : label;
}

function isNext(link: Element): boolean {
  const rel = link.getAttribute('rel') ?? '';
  return rel !== '' && rel.toLowerCase().split(' ').includes('next');
}

/** The number of this page, from 1. */
function ownNumber(links: readonly Link[], own: readonly SeriesPlace[]): number {
  const seen = links.find(({ place }) => place !== null);
  const stated = seen?.own?.number ?? (seen === undefined ? null : numberIn(own, seen.place?.stem));
  if (stated === null) return 1;
  return stated + (countsFromZero(links) ? 1 : 0) || 1;
}

function numberIn(own: readonly SeriesPlace[], stem: string | undefined): number | null {
  return own.find((place) => place.stem === stem && place.number !== null)?.number ?? null;
}

/** Some sites call their second page `?page=1`. */
function countsFromZero(links: readonly Link[]): boolean {
  const numbered = links.filter(({ label }) => typeof label === 'number' && label > 1);
  return numbered.length > 0 && numbered.every(({ label, place }) => label === (place?.number ?? 0) + 1);
}

function findNext(links: readonly Link[], number: number): Link | undefined {
  const shift = countsFromZero(links) ? 1 : 0;
  const follows = ({ place }: Link): boolean => {
    const other = (place?.number ?? 0) + shift;
    // Where only "next" is linked, the second page may be called 1.
    return other === number + 1 || (number === 1 && place?.number === 1);
  };
  const ahead = links.filter((link) => link.place !== null && follows(link));
  return (
    ahead.find(({ label }) => label === 'next') ??
    ahead.find(({ label }) => label === number + 1) ??
    ahead.find(({ label }) => label === 'bare-next')
  );
}

/** The highest number that is linked, or what is said beside the links. */
function findCount(links: readonly Link[], number: number): number | null {
  const numbers = links.flatMap(({ label }) => (typeof label === 'number' ? [label] : []));
  const box = links.find(({ place, label }) => place !== null && label !== 'whole')?.element;
  const said = box === undefined ? null : readCount(textAround(box));
  if (said !== null) return said;
  return numbers.length === 0 ? null : Math.max(number, ...numbers);
}

/** The text of the row of links: of the widest box that is still short. */
function textAround(element: Element): string {
  let text = '';
  let box = element.parentElement;
  for (let step = 0; step < 3 && box !== null; step += 1) {
    const wider = (box.textContent ?? '').trim();
    if (wider.length > 200) break;
    text = wider;
    box = box.parentElement;
  }
  return text;
}

/** `story/all`, `story?page=all`, `story_full`: the address of the whole begins as this one does. */
function isBelow(address: string, url: string, own: readonly SeriesPlace[]): boolean {
  const [wanted] = readPlaces(address);
  if (wanted === undefined || /print|druck/i.test(address.slice(new URL(url).origin.length))) return false;
  const [stem = ''] = wanted.stem.split('?');
  return own.some((place) => {
    const [ownStem = ''] = place.stem.split('?');
    return stem.startsWith(ownStem) && stem.length - ownStem.length <= 24 && ownStem.includes('/');
  });
}

function isElsewhere(element: Element): boolean {
  let box: Element | null = element;
  for (let step = 0; step < 4 && box !== null; step += 1) {
    if (box.localName === 'body' || box.localName === 'article') return false;
    const names = `${box.getAttribute('class') ?? ''} ${box.getAttribute('id') ?? ''}`.toLowerCase();
    if (otherBox.test(names)) return true;
    box = box.parentElement;
  }
  return false;
}

function isSameSite(address: string, url: string): boolean {
  const path = parseAddress(address)?.pathname ?? '';
  return !file.test(path) && readRegisteredHost(address) === readRegisteredHost(url);
}

function isSamePage(address: string, url: string): boolean {
  return address.split('#', 1)[0] === url.split('#', 1)[0];
}

/** Old pages link to themselves by `http:`, which a browser would not read from a page of `https:`. */
function likePage(address: string, url: string): string {
  const isSafe = url.startsWith('https:') && parseAddress(address)?.host === parseAddress(url)?.host;
  return isSafe ? address.replace(/^http:/, 'https:') : address;
}
