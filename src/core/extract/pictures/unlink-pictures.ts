import { decodePercent } from '../../decode-percent';
import { hostOf, parseAddress } from '../address';
import { holdsText } from '../clean/holds-media';
import { markAttribute } from '../guided/marks';
import type { Known } from '../known';
import { sizeIn, withoutSize } from '../picture-size';
import { loneLinkedPictures } from '../lone-linked';
import { isPictureAddress } from '../prepare/lazy-names';
import { unwrap } from '../prepare/unwrap';

/** The page that a blog's program makes of each picture that is attached to an article. */
const attachmentPage = /[?&]attachment_id=\d+(?:&|$)|\/attachment\/[^/?#]+\/?(?:[?#]|$)/;
/**
 * What the path of a picture's page below an article is told by: a word for pictures and its number or sign, "/photo-3", "/photo/QBJP/",
 * or a long number. The word alone names chapters too: "/images", "/image-processing".
 */
const pictureName =
  /[/_-](?:photos?|fotos?|images?|img|pics?|pictures?|bild(?:er)?|view|gallery|galerie)[/_-]?(?:\d+|[A-Z\d]{4,})(?=[/_.-]|$)|\d{5}/;
/** The ending of a file that is no page, and no picture. */
const otherFile = /\.(?!(?:[xs]?html?|php|aspx?|jsp|jpe?g|png|webp|gif|avif)\/?$)[a-z]\w{1,4}\/?$/i;
/** Characters of the last part of an article's path; those of sections, whose pictures lead to articles below them, are shorter. */
const shortestSlug = 20;
/** Pixels of a picture that is large enough: the file as it is may be one for print. */
const large = 1_000;

/**
 * Takes the links off pictures that lead to nothing but the same picture: its file in whatever size, its page, a view of it on this
 * page. The larger file comes into the place of a small or cropped one.
 */
export function unlinkPictures(content: Element, { url }: Known): void {
  // What has no address of its own has pictures with whole ones.
  const page = parseAddress(url) ?? new URL('about:blank');
  let places: Map<string, Element> | null = null;
  for (const [picture, link] of loneLinkedPictures(content)) {
    const target = link.getAttribute('href') ?? '';
    if (target === '' || link.hasAttribute(markAttribute) || holdsText(link)) continue;
    const other = parseAddress(target, page.href);
    if (other === null) continue;
    const own = parseAddress(picture.getAttribute('src') ?? '', page.href)?.href ?? '';
    if (isPictureAddress(target)) {
      if (withoutSize(own, true) !== withoutSize(other.href, true)) continue;
      if (isLarger(other.href, own)) takeFile(picture, other.href);
    } else if (isPlaceIn(other, page)) {
      places ??= placesIn(content);
      const place = places.get(decodePercent(other.hash.slice(1)));
      // The text that a picture leads to is none of its views.
      if (place !== undefined && !place.contains(picture)) continue;
    } else if (own !== other.href && !isPictureOf(other, page)) continue;
    unwrap(link);
  }
}

/** Whether an address names the same file in more pixels, or as it is. */
function isLarger(other: string, own: string): boolean {
  const size = sizeIn(own);
  if (size >= large || withoutSize(own, true) === own) return false;
  if (withoutSize(other, true) === other) return true;
  return size > 0 && sizeIn(other) > size;
}

function takeFile(picture: Element, address: string): void {
  picture.setAttribute('src', address);
  for (const side of ['width', 'height']) picture.removeAttribute(side);
}

function isPlaceIn(address: URL, page: URL): boolean {
  return address.href.includes('#') && address.href.split('#', 1)[0] === page.href.split('#', 1)[0];
}

function placesIn(content: Element): Map<string, Element> {
  const named = Array.from(content.querySelectorAll('[id]:not([id=""]), a[name]'));
  const names = ['name', 'id'].flatMap((kind) =>
    named.map((place) => [place.getAttribute(kind), place] as const),
  );
  return new Map(names.flatMap(([name, place]) => (name === null ? [] : [[name, place]])));
}

/** Whether an address is the page itself, or that of a picture that is attached to it or stands below it. */
function isPictureOf(address: URL, page: URL): boolean {
  if (hostOf(address) !== hostOf(page) || otherFile.test(address.pathname)) return false;
  if (attachmentPage.test(address.href)) return true;
  const path = page.pathname.replace(/(?:\.x?html?|\/)$/, '');
  if (path.length - path.lastIndexOf('/') <= shortestSlug || !address.pathname.startsWith(`${path}/`))
    return false;
  const below = address.pathname.slice(path.length);
  return below === '/' ? address.search === '' : pictureName.test(below);
}
