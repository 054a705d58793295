import { findFirst } from '../../find-first';
import { readShortText } from '../clean/short-text';
import { hasOwnText } from '../own-text';
import { cleanText } from '../text';

/** What writers' tools call the cards that a writer puts into a text; a page's own pointers have other names. */
const cardName =
  /bookmark|embed|link-?card|link-?preview|url-?card|blog-?card|file-card|external-article|oglink|open-?graph|(?:^|\s)og-/i;
/** Classes end in what a part of a card is: `kg-bookmark-title`, `LinkCard-desc`, `externalWidgetUrl`. */
const titleName = /(?:title|headline)(?=$|\s)/i;
const textName = /(?:desc|description|summary|excerpt|body|caption)(?=$|\s)/i;
const restName = /(?:url|host|domain|publisher|author|meta|metadata|filename|filesize)(?=$|\s)/i;
/** What says no more than the link does. */
const isAddress = /^\S+\.\S+$/;
/** Characters of all that a card says. */
const longest = 600;
/** Boxes whose place in the page is their own: a card does not stand for them. */
const places: ReadonlySet<string> = new Set(['body', 'main', 'article', 'section', 'li', 'td', 'blockquote']);
/** What a card does not hold beside its link. */
const other = 'img, picture, video, audio, iframe, table, pre, ul, ol, input, button';

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
export function unboxLinkCards(root: Element): void {
  for (const link of Array.from(root.getElementsByTagName('a'))) {
    if (link.firstElementChild === null || !link.hasAttribute('href')) continue;
    const card = readCard(link);
    if (card === null) continue;
    const box = boxOf(link, root);
    box.replaceWith(...writeCard(link, findFirst(box, 'figcaption'), card));
  }
}

/** Reads a card by the names of its parts: a title, and something else that only cards name. */
function readCard(link: Element): Card | null {
  if (readShortText(link, longest) === null) return null;
  let [title, text, hasRest, isNamed] = ['', '', false, cardName.test(link.getAttribute('class') ?? '')];
  for (const part of Array.from(link.getElementsByTagName('*'))) {
    const name = part.getAttribute('class') ?? '';
    if (name === '') continue;
    isNamed ||= cardName.test(name);
    if (titleName.test(name)) title ||= readPart(part);
    else if (textName.test(name)) text ||= readPart(part);
    else hasRest ||= restName.test(name);
  }
  if (!isNamed || title === '' || (text === '' && !hasRest)) return null;
  return { title, text: isAddress.test(text) ? '' : text };
}

function readPart(part: Element): string {
  return cleanText(readShortText(part, longest) ?? '');
}

/** The largest box that holds nothing but the card: its name below it, further links of its address. */
function boxOf(link: Element, root: Element): Element {
  const address = link.getAttribute('href');
  const belongs = (element: Element): boolean => {
    if (element.localName === 'figcaption') return true;
    const isSilent = readShortText(element, 0) !== null;
    if (element.localName === 'a') return isSilent && element.getAttribute('href') === address;
    return isSilent && findFirst(element, other) === null;
  };
  let box = link;
  for (;;) {
    const around = box.parentElement;
    if (around === null || around === root || places.has(around.localName)) return box;
    // The first that is another's ends the look: a list of cards is not gone through for each of them.
    for (let child = around.firstElementChild; child !== null; child = child.nextElementSibling)
      if (child !== box && !belongs(child)) return box;
    if (hasOwnText(around)) return box;
    box = around;
  }
}

function writeCard(link: Element, caption: Element | null, { title, text }: Card): Element[] {
  const page = link.ownerDocument;
  const line = page.createElement('p');
  line.setAttribute('class', cardClass);
  const pointer = link.cloneNode(false);
  pointer.appendChild(page.createTextNode(title));
  line.appendChild(pointer);
  if (text !== '') {
    line.appendChild(page.createElement('br'));
    line.appendChild(page.createTextNode(text));
  }
  if (caption === null || readShortText(caption, 0) !== null) return [line];
  const below = page.createElement('p');
  below.setAttribute('class', cardClass);
  for (const node of Array.from((findFirst(caption, 'p') ?? caption).childNodes)) below.appendChild(node);
  return [line, below];
}
