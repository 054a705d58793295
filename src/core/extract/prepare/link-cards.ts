import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { holdsMark, passOnMark } from '../guided/marks';
import { hasOwnText, standsInText } from '../own-text';
import { cleanText } from '../text';
import { isPictureAddress } from './lazy-names';
import { namesLike, type PageNames } from './page-names';

/** What writers' tools call the cards that a writer puts into a text; most of a page's own pointers have other names. */
const cardName =
  /bookmark|embed(?!-responsive)|link-?card|link-?preview|url-?card|blogcard|file-card|external-article|oglink|open-?graph|(?:^|\s)og-/i;
/** What each such name holds one of, in lower case. */
const cardParts = ['bookmark', 'embed', 'card', 'preview', 'external-article', 'oglink', 'graph', 'og-'];
/** Classes end in what a part of a card is: `kg-bookmark-title`, `LinkCard-desc`, `externalWidgetUrl`. */
const titleName = /(?:title|headline)(?=$|\s)/i;
const textName = /(?:desc|description|summary|excerpt|body|card-caption)(?=$|\s)/i;
/** The site, the author, the file, and what is to be pressed. */
const sourceName =
  /(?:url|host|domain|publisher|author|name|meta|metadata|filename|filesize|cta|header)(?=$|\s)/i;
/** What says no more than the link does. */
const isAddress = /^\S+\.\S+$/;
/** What forums call the box that they make of an address. */
const forumCard = /(?:^|\s)onebox(?:\s|$)/;
const headings = 'h1, h2, h3, h4, h5, h6';
const headedLinks = 'a h1, a h2, a h3, a h4, a h5, a h6';
/** Characters of all that a card says, and of what no part of it that is known says. */
const [longest, mostUnknown] = [600, 40];
/** Boxes that a card may stand for, and those in which its link is part of a line. */
const boxName = /^(?:div|span|figure|p)$|-/;
const lineName = /^(?:p|h[1-6]|summary|figcaption|dt|th)$/;
/** What shows something: with it beside the link a box is more than a card. */
const shown =
  'img, picture, video, audio, iframe, object, embed, math, hr, table, pre, ul, ol, input, button, select, textarea';
/** Elements beside a card that are looked at, in either direction: the box of a card holds few. */
const mostBeside = 10;

/** The class of the paragraph that stands for a card. */
export const cardClass = 'frontclip-link-card';

/** What a card says. */
interface Card {
  title: string;
  text: string;
}

/**
 * Makes paragraphs of the cards by which a text points to pages and files: a link of the card's title, the description below it. A
 * card's picture, its site's sign and name are what the page makes of the address.
 */
export function unboxLinkCards(root: Element, names: PageNames): void {
  for (const aside of Array.from(root.getElementsByTagName('aside'))) unboxAsideCard(aside);
  const called = namesLike(names, cardParts, cardName);
  // Those without names are told by their heading: most pages have few links around one.
  const headed = new Set(Array.from(root.querySelectorAll(headedLinks), (heading) => heading.closest('a')));
  for (const link of called.size === 0 ? headed : Array.from(root.getElementsByTagName('a'))) {
    if (link === null || link.firstElementChild === null || !link.hasAttribute('href')) continue;
    const card = readCard(link, called) ?? (headed.has(link) ? readUnnamedCard(link) : null);
    if (card === null || isPartOfLine(link) || holdsMark(link)) continue;
    // That of this very card.
    called.add(cardClass);
    const box = boxOf(link, root);
    const captions = Array.from(box.getElementsByTagName('figcaption')).filter(
      (each) => !link.contains(each),
    );
    box.replaceWith(writeLine(link, card), ...captions.map(writeCaption).filter((each) => each !== null));
  }
}

/** A forum's card has its link around the title only, and around the site's name. */
function unboxAsideCard(aside: Element): void {
  if (!forumCard.test(aside.getAttribute('class') ?? '') || readShortText(aside, longest) === null) return;
  const [heading, ...more] = Array.from(aside.querySelectorAll(headings));
  const link = heading === undefined ? null : findFirst(heading, 'a[href]');
  const lines = Array.from(aside.querySelectorAll('p, li, td, pre, blockquote'));
  if (link === null || more.length > 0 || lines.length > 1) return;
  const [line] = lines;
  const card = { title: readPart(link), text: line === undefined ? '' : readPart(line) };
  const all = readPart(aside);
  // Posts have their words in boxes.
  if (all.length - card.title.length - card.text.length > mostUnknown) return;
  if (!holdsMark(aside)) aside.replaceWith(writeLine(link, card));
}

/** Whether words stand beside a link in its line: what its card says is shown over the text. */
function isPartOfLine(link: Element): boolean {
  const around = link.parentElement;
  return around === null || lineName.test(around.localName) || standsInText(link);
}

/** Reads a card by the names of its parts: a title, a description or what only cards name, and little else. */
function readCard(link: Element, called: ReadonlySet<string>): Card | null {
  if (called.size === 0) return null;
  const isCardName = (element: Element | null): boolean => called.has(element?.getAttribute('class') ?? '');
  const parts = Array.from(link.getElementsByTagName('*'));
  let [title, text, source, isNamed] = ['', '', '', isCardName(link) || isCardName(link.parentElement)];
  if (!isNamed && !parts.some(isCardName)) return null;
  const all = readShortText(link, longest);
  if (all === null || isPictureAddress(link.getAttribute('href') ?? '')) return null;
  for (const part of parts) {
    const name = part.getAttribute('class') ?? '';
    if (titleName.test(name) && title === '') {
      title = readPart(part);
      isNamed ||= isCardName(part);
    } else if (textName.test(name)) text ||= readPart(part);
    else if (sourceName.test(name)) source += readPart(part);
  }
  if (!isNamed || title === '' || text + source === '') return null;
  const unknown = cleanText(all).length - title.length - text.length - source.length;
  return unknown > mostUnknown ? null : { title, text: isAddress.test(text) ? '' : text };
}

/** Reads a card whose parts have no names that say what they are: a heading, a description and the name of the site that it leads to. */
function readUnnamedCard(link: Element): Card | null {
  const heading = findFirst(link, headings);
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(link.getAttribute('href') ?? '')?.[1] ?? '';
  if (heading === null || host === '') return null;
  const all = cleanText(readShortText(link, longest) ?? '');
  if (!all.includes(host)) return null;
  const leaves = Array.from(link.getElementsByTagName('*')).filter(
    (part) => part.firstElementChild === null && !heading.contains(part),
  );
  const texts = leaves.map(readPart).filter((text) => text !== '');
  const isHost = (text: string): boolean => text.replace(/^www\./, '') === host;
  const title = readPart(heading);
  const rest = texts.filter((text) => !isHost(text));
  if (title === '' || isHost(title) || !texts.some(isHost) || rest.length > 1) return null;
  const known = texts.reduce((sum, text) => sum + text.length, title.length);
  if (all.length - known > mostUnknown / 4) return null;
  return { title, text: rest[0] ?? '' };
}

function readPart(part: Element): string {
  return cleanText(readShortText(part, longest) ?? '');
}

/** The largest box that holds nothing but the card: its caption, further links of its address. */
function boxOf(link: Element, root: Element): Element {
  const address = link.getAttribute('href');
  const belongs = (element: Element): boolean => {
    if (element.localName === 'figcaption') return true;
    if (readShortText(element, 0) === null) return false;
    if (element.localName === 'a') return element.getAttribute('href') === address;
    return !element.matches(shown) && findFirst(element, shown) === null;
  };
  let box = link;
  for (;;) {
    const around = box.parentElement;
    if (around === null || around === root || !boxName.test(around.localName)) return box;
    if (!isAlone(box, belongs) || hasOwnText(around)) return box;
    box = around;
  }
}

/** Whether all elements beside a box belong to it. They are looked at from the box on: in a list of cards the next one ends the look. */
function isAlone(box: Element, belongs: (element: Element) => boolean): boolean {
  let looked = 0;
  for (let each = box.previousElementSibling; each !== null; each = each.previousElementSibling)
    if (++looked > mostBeside || !belongs(each)) return false;
  for (let each = box.nextElementSibling; each !== null; each = each.nextElementSibling)
    if (++looked > mostBeside || !belongs(each)) return false;
  return true;
}

function writeLine(link: Element, { title, text }: Card): Element {
  const page = link.ownerDocument;
  const line = page.createElement('p');
  line.setAttribute('class', cardClass);
  passOnMark(link, line);
  const pointer = link.cloneNode(false);
  pointer.appendChild(page.createTextNode(title));
  line.appendChild(pointer);
  if (text !== '') {
    line.appendChild(page.createElement('br'));
    line.appendChild(page.createTextNode(text));
  }
  return line;
}

/** A caption as a line of text below the card; `null`: it says nothing. */
function writeCaption(caption: Element): Element | null {
  if (readShortText(caption, 0) !== null) return null;
  const holdsLine = findFirst(caption, 'p, div') !== null;
  const below = caption.ownerDocument.createElement(holdsLine ? 'div' : 'p');
  below.setAttribute('class', cardClass);
  for (const node of Array.from(caption.childNodes)) below.appendChild(node);
  for (const line of Array.from(below.querySelectorAll('p, div'))) line.setAttribute('class', cardClass);
  return below;
}
