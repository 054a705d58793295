import { readShortText } from '../clean/short-text';
import { hasMark } from '../guided/marks';
import { loneLinkedPictures } from '../lone-linked';

/** Where a network of films keeps their stills, also as the address that a page's own server is asked for. */
const still =
  /(?:\/|%2f)(?:i\d?\.ytimg|img\.youtube)\.com(?:\/|%2f)vi(?:_webp)?(?:\/|%2f)([\w-]{11})(?:\/|%2f)/i;
const hosts = /ytimg|youtube/i;

/** What may be the name of a film in an address. */
const filmName = /(?<![\w-])[\w-]{11}(?![\w-])/g;
/** More of an address names none. */
const longest = 2_000;
/** Characters on a still: more is text that a link without an address only stands around. */
const mostWords = 160;

/** Makes links to their film of the stills that a page shows in the place of its player: only a script would lead there. */
export function linkStills(content: Element): void {
  let named: Set<string> | null = null;
  let lone: Map<Element, Element> | null = null;
  for (const picture of Array.from(content.getElementsByTagName('img'))) {
    const source = (picture.getAttribute('src') ?? '').slice(0, longest);
    const name = hosts.test(source) ? still.exec(source)?.[1] : undefined;
    if (name === undefined || hasMark(picture)) continue;
    const around = picture.closest('a');
    if (around !== null && !isPlayer(around, (lone ??= loneLinkedPictures(content)).has(picture))) continue;
    named ??= namesIn(content);
    if (named.has(name)) continue;
    named.add(name);
    const link = around ?? content.ownerDocument.createElement('a');
    link.setAttribute('href', `https://youtu.be/${name}`);
    if (around !== null) continue;
    picture.replaceWith(link);
    link.appendChild(picture);
  }
}

/** Whether a link has no address, because a script leads to what is on it: it gets that of the film, for no link stands within another. */
function isPlayer(link: Element, isLone: boolean): boolean {
  return isLone && !link.hasAttribute('href') && readShortText(link, mostWords) !== null;
}

/** The names of the films that stand in the text, or that it links to. */
function namesIn(content: Element): Set<string> {
  const addresses = Array.from(content.querySelectorAll('iframe[src], a[href]'), (element) =>
    (element.getAttribute('src') ?? element.getAttribute('href') ?? '').slice(0, longest),
  );
  return new Set(
    addresses.flatMap((address) => address.replace(/%(?:2f|3d|3f|26)/gi, '/').match(filmName) ?? []),
  );
}
