import { resolvePicture } from '../address';
import { attributeNames } from '../attribute-names';
import { markAttribute, numberAttribute } from '../guided/marks';
import { isFace } from './faces';
import { largerPicture } from './larger-picture';
import { addressNames, isPictureAddress, unknownAddresses } from './lazy-names';
import { isPlaceholder } from './placeholder';
import { signOf } from './sign-pictures';
import { findLargest, readSrcset, type PictureCandidate } from './srcset';
import { statedSides } from '../stated-sides';
import { unwrap } from './unwrap';

const blurName = /placeholder|low|lqip|blur|preview/;
/** Characters of a list of candidates that are read. */
const longestList = 5_000;
/** Wider candidates are meant for printing. */
const widest = 4_000;

/** Gives every picture its real address, drops stand-ins, tracking pixels, and the faces of those who write; emoji become text. */
export function choosePictures(root: Element, base: string): void {
  for (const picture of Array.from(root.getElementsByTagName('img'))) {
    const sign = signOf(picture);
    if (sign !== null) {
      picture.replaceWith(picture.ownerDocument.createTextNode(sign));
      continue;
    }
    dropProportions(picture);
    const address = findAddress(picture, base);
    if (address === null || isTrackingPixel(picture, address) || isFace(picture, address)) {
      picture.remove();
      continue;
    }
    tidyPicture(picture, address);
  }
  unwrapPictures(root);
}

/** What a script has to decode before it is an address. */
const encoded = /^[\w+/-]{8,}={1,2}$/;

function findAddress(picture: Element, base: string): string | null {
  const resolve = (value: string | null): string | null =>
    value === null || value === '' ? null : resolvePicture(withoutScript(value), base);
  const real = (value: string | null): string | null => {
    const address = resolve(value);
    return address === null || isPlaceholder(address) || (value?.endsWith('=') && encoded.test(value))
      ? null
      : address;
  };
  const candidates = readCandidates(picture);
  const held = attributeNames(picture);
  const names = addressNames.filter((name) => held.includes(name));
  const found =
    firstOf(names, (name) => real(addressOf(picture, name))) ??
    real(findLargest(candidates)?.address ?? null) ??
    real(picture.getAttribute('data-shown-src')) ??
    real(picture.getAttribute('src')) ??
    firstOf([...unknownAddresses(picture)], real) ??
    firstOf(names, (name) => resolve(oddAddress(picture, name))) ??
    keepOddName(picture, resolve);
  return found === null ? null : largerPicture(picture, found, candidates, resolve);
}

/**
 * An address between quotes within data, `{"src": "//cdn.test/boat.jpg"}`, or a script, up to the same quote or to how wide it is; an
 * address itself holds no quotes before it begins.
 */
const quoted =
  /^\s*[^\s"'/:.]{0,40}[({[][^"']{0,200}(?:["'][^/]{0,200}?)?(["'])((?:https?:)?\/\/[^"<>{}\\]+?)(?=\\?\1|,?\s+\d[\d.]*[wx]\b)/;

/** The first address in what a page's script has left, or meant to read, in the place of one; some write "\/" for "/". */
function withoutScript(value: string): string {
  if (!value.includes('"') && !value.includes("'")) return value;
  return quoted.exec(value.slice(0, 2_000).replace(/\\\//g, '/'))?.[2] ?? value;
}

/** Whether to load lazily, how wide, no address at all: what loaders keep in attributes of the same names. */
const setting = /^\s*(?:#|(?:true|false|null|undefined|none|yes|no|auto|lazy|\d{1,5})\s*$)/i;

function addressOf(picture: Element, name: string): string | null {
  const value = picture.getAttribute(name);
  return value === null || setting.test(value) ? null : value;
}

/** A picture in the place of a stand-in that is only called as stand-ins are: "lazy-sunday.jpg". */
function oddAddress(picture: Element, name: string): string | null {
  const value = addressOf(picture, name);
  return value !== null && isPictureAddress(value) ? value : null;
}

function firstOf(names: readonly string[], read: (name: string) => string | null): string | null {
  for (const name of names) {
    const found = read(name);
    if (found !== null) return found;
  }
  return null;
}

/** Candidates of the picture itself and of the `<source>`s around it that suit every screen. */
function readCandidates(picture: Element): PictureCandidate[] {
  const parent = picture.parentElement;
  const sources = parent?.localName === 'picture' ? Array.from(parent.getElementsByTagName('source')) : [];
  const anywhere = sources.filter((source) => !source.hasAttribute('media'));
  const holders = [picture, ...(anywhere.length > 0 ? anywhere : sources)];
  const source = picture.getAttribute('src') ?? '';
  return holders.flatMap((holder) => {
    const names = setNames(holder).filter((name) => !blurName.test(name));
    if (names.length === 0) return [];
    // For narrow screens only, and of no size that is said: the picture's own address is for all others.
    const isNarrow = /max-width/.test(holder.getAttribute('media') ?? '') && !isPlaceholder(source);
    // Of equal sizes the first is taken: what a loader keeps before what is shown until it comes.
    names.sort((one, other) => Number(one === 'srcset') - Number(other === 'srcset'));
    return names
      .flatMap((name) => readSrcset(holder.getAttribute(name) ?? ''))
      .filter(
        ({ address, size }) =>
          size <= widest && (!isNarrow || size > 0 || address === source) && !isPlaceholder(address),
      );
  });
}

/** The attributes that hold lists of candidates. */
function setNames(holder: Element): string[] {
  return attributeNames(holder).filter((name) => name.endsWith('srcset') || name === 'data-original-set');
}

/** A file that is only called "placeholder" or "loading" is kept when nothing else is there and it is no blank. */
function keepOddName(picture: Element, resolve: (value: string | null) => string | null): string | null {
  const address = resolve(picture.getAttribute('src'));
  return address === null || address.startsWith('data:') ? null : address;
}

/** The longer side of a proportion, and the shorter one, at most: 16 to 9. */
const [mostParts, mostOfShorter] = [16, 9];
/** A width of three digits or more to choose from. */
const wideCandidate = /\s\d{3,}w\s*(?:,|$)/;

/** Takes away a width and height that only say how long one side is by the other, as "3" and "2" do beside widths to choose from. */
function dropProportions(picture: Element): void {
  const [width = 0, height = 0] = statedSides(picture);
  const [shorter, longer] = [Math.min(width, height), Math.max(width, height)];
  // Of one pixel are pictures that count readers.
  if (shorter < 2 || shorter > mostOfShorter || longer > mostParts || !isReduced(shorter, longer)) return;
  const isWide = (name: string): boolean =>
    wideCandidate.test((picture.getAttribute(name) ?? '').slice(0, longestList));
  if (!setNames(picture).some(isWide)) return;
  for (const side of ['width', 'height']) picture.removeAttribute(side);
}

/** Whether no number divides both sides: a sign is 16 to 16 or 16 to 12. */
function isReduced(shorter: number, longer: number): boolean {
  for (let part = 2; part <= shorter; part++) if (shorter % part === 0 && longer % part === 0) return false;
  return true;
}

/** Pixels of a side that is no spacer's. */
const shortestShown = 100;

/** What programs that count readers are told, mostly without a size: the number of a site or client, and what is to be counted. */
const counted = [/[?&]idsite=\d+&/, /[?&]rec=1(?:[&#]|$)/];
const alsoCounted = /[?&]c1=\d+&c2=\d+(?:[&#]|$)/;

/** Pages count their readers with pictures of one or two pixels. */
function isTrackingPixel(picture: Element, address: string): boolean {
  if (address.includes('&c2=') && alsoCounted.test(address)) return true;
  if (address.includes('idsite=') && counted.every((pattern) => pattern.test(address))) return true;
  const isShown = picture.getAttribute('data-shown-src') === address;
  const natural = ['width', 'height'].map((side) => Number(picture.getAttribute(`data-shown-${side}`)));
  if (isShown && natural.some((side) => side <= 2)) return true;
  const sides = statedSides(picture);
  if (sides.some((side) => side > 0 && side <= 2)) return true;
  // A side of nothing beside a long one, or beside sizes to choose from, is left to the style.
  const isLeftToStyle = sides.some((side) => side >= shortestShown) || picture.hasAttribute('sizes');
  return sides.includes(0) && !isLeftToStyle;
}

const keptAttributes = new Set(
  `alt title width height class itemprop ${markAttribute} ${numberAttribute}`.split(' '),
);

function tidyPicture(picture: Element, address: string): void {
  for (const name of attributeNames(picture)) {
    const isSide = name === 'width' || name === 'height';
    const isLeftToStyle = isSide && /^\s*0(?:px)?\s*$/.test(picture.getAttribute(name) ?? '');
    if (isLeftToStyle || !keptAttributes.has(name)) picture.removeAttribute(name);
  }
  picture.setAttribute('src', address);
  const alt = picture.getAttribute('alt') ?? '';
  if (alt !== '') picture.setAttribute('alt', tidyWords(alt));
}

/**
 * Elements of a text that a system wrote into what is said of a picture: it begins or ends with one, breaks a line, one has its end, or
 * attributes. "a<b and c>d" holds none, and "The <div> element" means the word.
 */
const written =
  /^\s*<(?:p|br) ?\/?>\s*(?!(?:element|tag)s?\b)\S|^\s*<(?:div|span)>\S|\S<br ?\/?>|\S<\/(?:p|div|span)>\s*$|<([a-z]\w{0,9})(?:\s[^<>]*)?>[^<]*<\/\1>|<[a-z]\w{0,9}\s{1,3}[a-z-]{1,20}=["']/i;
/** A line that is broken before what begins one; "a <br> in the text" means the word. */
const brokenLine =
  /\s<(?:br|BR) ?\/?>\s+(?!Elements?\b|Tags?\b)[A-Z\d©("“„«À-Þ\u0410-\u042f\u0590-\u1fff\u3040-\ud7ff]/;
const markup = /<\/?[a-z][^<>]*>/gi;
/** What stands for a picture only until it comes, or where it is, in lower case; and what one of these holds. */
const noWords =
  /^(?:https?:\/\/\S+|(?:(?:image|picture|photo|video|youtube) )?placeholder|lazy loaded component|video player loading)$/;
const noPart = /^http|holder$|load/;

/** What is said of a picture, as plain words. */
function tidyWords(alt: string): string {
  const said = alt.trim().toLowerCase();
  if (noPart.test(said) && noWords.test(said)) return '';
  return alt.includes('<') && (written.test(alt) || brokenLine.test(alt))
    ? alt.replace(markup, ' ').replace(/\s+/g, ' ').trim()
    : alt;
}

/** The choice is made: `<picture>` and its sources have nothing left to say. */
function unwrapPictures(root: Element): void {
  for (const wrapper of Array.from(root.getElementsByTagName('picture'))) {
    for (const source of Array.from(wrapper.getElementsByTagName('source'))) source.remove();
    unwrap(wrapper);
  }
}
