import { resolvePicture } from '../address';
import { isPlaceholder } from './placeholder';

const pictureTag = /<img\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/gi;
const tagAttribute = /([a-z][a-z0-9-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
/** A picture's tag is short; longer texts are a whole page for browsers without scripts. */
const longest = 10_000;
const copied = ['src', 'srcset', 'sizes', 'alt', 'width', 'height', 'title'];

/**
 * Lazy loaders leave the real picture in a `<noscript>` beside a stand-in. With scripts on, a browser keeps that as text: the
 * picture is made from it and takes the stand-in's place. Then every `<noscript>` goes.
 */
export function useNoscriptPictures(root: Element, base: string): void {
  for (const noscript of Array.from(root.getElementsByTagName('noscript'))) {
    const pictures = readPictures(noscript, base);
    const [picture] = pictures;
    if (picture !== undefined && pictures.length === 1) usePicture(noscript, picture);
    noscript.remove();
  }
}

function usePicture(noscript: Element, picture: Element): void {
  const neighbour = findStandIn(noscript);
  if (neighbour === null) noscript.before(picture);
  else if (hasNoAddress(neighbour)) neighbour.replaceWith(picture);
}

/** Outside browsers the content of a `<noscript>` is parsed already. */
function readPictures(noscript: Element, base: string): Element[] {
  const parsed = Array.from(noscript.getElementsByTagName('img'));
  if (parsed.length > 0) return parsed;
  return Array.from((noscript.textContent ?? '').slice(0, longest).matchAll(pictureTag), ([, text = '']) =>
    makePicture(noscript, text, base),
  );
}

function makePicture(noscript: Element, text: string, base: string): Element {
  const picture = noscript.ownerDocument.createElement('img');
  for (const [, name = '', double, single, bare] of text.matchAll(tagAttribute)) {
    const key = name.toLowerCase();
    const value = (double ?? single ?? bare ?? '').replaceAll('&amp;', '&').replaceAll('&quot;', '"');
    const clean = key === 'src' ? resolvePicture(value, base) : value;
    if (clean !== null && (copied.includes(key) || key.startsWith('data-'))) picture.setAttribute(key, clean);
  }
  return picture;
}

/** The stand-in is the element before the `<noscript>`, or the only picture in it, or else the one after. */
function findStandIn(noscript: Element): Element | null {
  for (const neighbour of [noscript.previousElementSibling, noscript.nextElementSibling]) {
    if (neighbour === null) continue;
    if (neighbour.localName === 'img') return neighbour;
    const inside = neighbour.getElementsByTagName('img');
    if (inside.length === 1 && (neighbour.textContent ?? '').trim() === '') return inside[0] ?? null;
  }
  return null;
}

function hasNoAddress(picture: Element): boolean {
  const named = Array.from(picture.attributes).some(
    ({ name, value }) => /^(?:data-(?!shown-).*(?:src|original)|srcset)/.test(name) && value !== '',
  );
  return !named && isPlaceholder(picture.getAttribute('src') ?? '');
}
