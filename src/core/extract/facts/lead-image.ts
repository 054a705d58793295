import { resolveWeb } from '../address';
import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import { listOf, property, type JsonValue } from '../evidence/json-ld';
import { proportion, type Picture } from '../evidence/picture';
import { isPlaceholder } from '../prepare/placeholder';
import { withoutPending } from '../picture-address';
import { squash } from '../text';
import { keepDistinct, type Choices } from './choice';
import { findArticleNode } from './json-ld-article';
import { commonWords, isCutOf, isSamePicture, markPicture, withoutCommon } from './same-picture';
import { readSiteWords } from './site-words';
import type { Story } from './story';

const emblem =
  /(?:^|[/_.-])(?:(?:site|shop|brand|institution)?logos?|favicon|(?:bl)?avatars?|icon|apple-touch-icon|default[_-]?(?:share(?:image)?|og|image|img|thumb|social|promo\w*|\d{2,4})|\w{0,12}[_-]?social[_-](?:graphic|card|share)|(?:fb|facebook)[_-]landscape[_-]share|(?:share|og|some|social)[_-]?default(?!(?:[_-]\w\w?(?=[_-]))?[_-]?(?!im(?:age|g)|share|facebook|twitter|large|small|wide)[a-z]{3})|subscribe-card|fallback|no-?(?:image|pic|preview))(?:[/_.-]|\d|$)/i;
/** A theme's own pictures, and cards with the headline painted on them. */
const emblemPath =
  /\/(?:avatars|blavatar|wp-content\/themes|sites\/[^/]+\/themes|themes\/(?:custom|contrib)|templates(?=\/.*\.gif$)|sharing_snippet|(?:site|shop)logos?)\/|\.svg$/i;
/** Faces beside names, and what is left of a list of sizes. */
const portrait = /avatar|author|autor|mitarbeiter|profil|portrait|headshot|square[_-]?\d{2,3}\b|\/\d+w$/i;
/** Drawings beside lines. */
const icon = /(?<![a-z])(?:icons?|arrow|badge|emoji)(?![a-z])|headshot|pixel\.\w{3}$/i;
/** Files that drawings come in, a service's in the middle of its address. */
const drawing = /\.(?:png|gif)(?![a-z\d])/i;
/** An address without a path is the site's. */
const home = /^\w+:\/\/[^/]+\/?$/;
const smallest = 150;
/** The drawing that a site's system stands for it with: initials, and the sides of an icon. Longer names say what is drawn. */
const siteIcon = /(?:^|\/)[a-z]{1,2}[_-](?:512x512|270x270|192x192|180x180|32x32)\.png$/i;
/** Pixels that a drawing is shown in that says what an article is filed under; fewer are a proportion. */
const sign = { least: 16, most: 64 };
/** Between addresses that a page has written into one. */
const seam = /(?<=\.(?:jpe?g|png|webp))(?=https?:\/\/)/i;

/**
 * The article's main picture: the one that stands at its headline, framed or the same as the declared one, since what pages
 * declare is often cut or stamped for social sites; else the declared one; else the content's first real one. The best first.
 */
export function readLeadImage(story: Story, content: ContentSample | null): Choices<string> {
  const { base } = story.address;
  const { host } = readSiteWords(story);
  const declared = declaredPictures(story);
  const found = [...findHeadPictures(story, declared, content), ...declared, ...contentPictures(content)];
  const isShown = (address: string, asSign: boolean): boolean =>
    story.pictures.some((one) => isSignSized(one) === asSign && resolveWeb(one.address, base) === address);
  const isShownAsSign = (address: string): boolean =>
    /\.(?:png|gif)$/i.test(address) && isShown(address, true) && !isShown(address, false);
  const pictures = found.flatMap(({ value, ...rest }): Choices<string> => {
    const address = value === '' ? null : resolveWeb(tidy(value), base);
    return address === null ||
      isUnfilled(address) ||
      isEmblem(address) ||
      isShownAsSign(address) ||
      home.test(address) ||
      isSign(address, host)
      ? []
      : [{ ...rest, value: address }];
  });
  return keepDistinct(pictures, (address) => address.replace(/[?#].*$/s, ''));
}

function isSignSized({ square }: Picture): boolean {
  return square !== null && square >= sign.least && square <= sign.most;
}

/** What scripts that load pictures late have left in an address. */
function tidy(address: string): string {
  return withoutPending(address.replace(/&?#0?38;/g, '&'));
}

/** What a script has to fill in first, "{{size}}", and a script in the place of an address. */
const unfilled = /\{\{|%7b%7b|\$\{|%24%7b|\bthis\.src\b/i;

function isUnfilled(address: string): boolean {
  return unfilled.test(address);
}

const longestSign = 60;

/** Widths, and sides: "180", "1200x630"; other figures are numbers of things. */
const size =
  /[-_](?:\d{2,4}x\d{2,4}|16|32|48|64|96|128|144|150|180|192|200|256|300|400|500|512|600|630|800|1024|1080|1200)$/;

/** Whether a picture's file is called after the site and nothing else: "courier.jpg", "courier_180.png"; not "courier-42100.jpg". */
function isSign(address: string, host: string): boolean {
  const file = address.replace(/[?#].*$/s, '').replace(/^.*\//s, '');
  if (file.length > longestSign) return false;
  const name = file
    .replace(/\.\w{3,4}$/, '')
    .replace(size, '')
    .replace(size, '');
  return host.length > 2 && squash(name) === host;
}

/** What the page's metadata name as the article's picture, as it stands there. */
export function declaredPictures(evidence: Evidence): Choices<string> {
  const { metas, jsonLd } = evidence;
  const node = findArticleNode(evidence);
  const images = listOf(property(node, 'image')).slice(0, 10);
  const fromMetas = (names: string, most: number, confidence: number): Choices<string> =>
    metas
      .all(...names.split(' '))
      .flatMap((value) => value.split(seam))
      .slice(0, most)
      .map((value) => ({ value, origin: 'meta', confidence }));
  return [
    ...fromMetas('og:image og:image:url og:image:secure_url', 5, 0.8),
    ...images.map(
      (value) => ({ value: readPicture(jsonLd.resolve(value)), origin: 'json-ld', confidence: 0.7 }) as const,
    ),
    ...fromMetas(
      'twitter:image twitter:image:src parsely-image-url sailthru.image.full thumbnail thumbnailurl image',
      3,
      0.7,
    ),
  ];
}

/** Lines around the headline among which its picture stands. */
const near = { before: 4, after: 12 };

function findHeadPictures(
  story: Story,
  declared: Choices<string>,
  content: ContentSample | null,
): Choices<string> {
  const { pictures, at, lines } = story;
  if (at < 0) return [];
  const common = commonWords(pictures.map((picture) => markPicture(picture.address)));
  const marks = declared
    .filter(({ value }) => value !== '' && !isEmblem(value))
    .map(({ value }) => markPicture(value));
  const isBare = marks.length === 0;
  // What is declared is larger than what is given the sides of its box only.
  const isLarge = (side: number | null): boolean =>
    (side ?? smallest) >= smallest || (isBare && side === proportion);
  const isNear = (picture: Picture): boolean =>
    !portrait.test(picture.address) &&
    picture.line > at - near.before &&
    picture.line <= at + near.after &&
    isLarge(picture.size) &&
    lines[picture.line]?.isSide !== true;
  const opening = isBare ? findOpening(story, isNear) : [];
  // What the article begins with is its own even where it leads to a larger view or a film.
  const first = isBare ? content?.pictures[0]?.address : undefined;
  const toChoice = (picture: Picture): Choices<string> => {
    if (!isNear(picture)) return [];
    const { address, isFramed, isLinked } = picture;
    const own = withoutCommon(markPicture(address), common);
    const original = declared.find(
      ({ value }) => isCutOf(own, value) || (isUnfilled(address) && isSamePicture(own, markPicture(value))),
    );
    if (original !== undefined) return [original];
    const larger = isThumbnail(address) ? declared.find(({ value }) => isLarger(value, address)) : undefined;
    if (larger !== undefined) return [larger];
    if (marks.some((mark) => isSamePicture(own, mark)))
      return [{ value: address, origin: 'dom', confidence: 0.93 }];
    if (isFramed && !isLinked) return [{ value: address, origin: 'dom', confidence: 0.75 }];
    return opening.includes(picture) ||
      (isPhoto(picture) && resolveWeb(address, story.address.base) === first)
      ? [{ value: address, origin: 'dom', confidence: 0.6 }]
      : [];
  };
  return pictures.flatMap(toChoice).slice(0, 3);
}

/** More pictures around a headline are those of other articles. */
const mostOpening = 3;

/** What stands below the headline without a frame and is no teaser's: systems set the article's picture in boxes of their own, too. */
function findOpening({ pictures, at, isPrinted }: Story, isNear: (picture: Picture) => boolean): Picture[] {
  const isOpening = (picture: Picture): boolean =>
    picture.line > at && !picture.isLinked && isPhoto(picture) && isNear(picture);
  const found = isPrinted ? pictures.filter(isOpening) : [];
  return found.length > mostOpening ? [] : found;
}

/** Whether a picture without a frame is none of a teaser, and no drawing. */
function isPhoto({ address }: Picture): boolean {
  return !isThumbnailSized(address) && !icon.test(address) && !drawing.test(address);
}

/** Its name, its sides behind a folder "t" (other folders of numbers are those of a library's files), or its width. */
const thumbnail = /thumb|\/t\/[1-3]\d\d\/\d{2,3}\/|(?:[_-]w?|[?&]w(?:idth)?=)(\d{2,3})(?![\d.])/i;
const widest = 400;

/** Whether an address asks for a picture of a teaser's size. */
function isThumbnail(address: string): boolean {
  const match = thumbnail.exec(address);
  return match !== null && (match[1] === undefined || Number(match[1]) < widest);
}

/** Sides in an address: "150x84", "w_147", "LANDSCAPE_160", and a system's word for others. Longer figures are numbers of pictures. */
const sides = /-?\d{2,4}x\d{2,4}|-scaled(?:-e\d+)?(?=\.)|(?<!\d)\d{3,4}(?!\d)/g;
/** Shorter names are of any picture, and longer ones without figures of few. */
const shortest = { numbered: 12, worded: 24 };

/** Whether an address says by its figures that it is a teaser's: "bridge-150x84.jpg". */
function isThumbnailSized(address: string): boolean {
  const match = /(?<!\d)(\d{2,3})x(\d{2,3})(?!\d)/.exec(address);
  return match !== null && Math.max(Number(match[1]), Number(match[2])) < widest;
}

/** Whether another address is that of the same file and asks for no thumbnail: only sides differ, or it lies in another folder. */
function isLarger(other: string, address: string): boolean {
  const [one = '', two = ''] = [other, address].map((each) => each.replace(/[?#].*$/s, ''));
  const fileOf = (each: string): string => each.slice(each.lastIndexOf('/') + 1);
  const file = fileOf(one);
  const isTelling = file.length >= (/\d/.test(file) ? shortest.numbered : shortest.worded);
  const isSame = one.replace(sides, '') === two.replace(sides, '') || (isTelling && file === fileOf(two));
  return isSame && one !== two && !isThumbnail(other);
}

function readPicture(value: JsonValue): string {
  if (typeof value === 'string') return value;
  const address = property(value, 'url') ?? property(value, 'contentUrl') ?? property(value, '@id');
  const [first] = listOf(address);
  return typeof first === 'string' ? first : '';
}

/** Whether an address is that of a site's sign, by its name. */
export function isEmblem(address: string): boolean {
  // Services that fit pictures take the whole address as a part of their own.
  const path = address.replace(/%2f/gi, '/').replace(/(?:[?#]|%3f).*$/is, '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return isPlaceholder(address) || emblem.test(file) || emblemPath.test(path) || siteIcon.test(path);
}

function contentPictures(content: ContentSample | null): Choices<string> {
  const own = (content?.pictures ?? []).filter(
    ({ address, width, height }) =>
      !icon.test(address) && [width, height].every((side) => Number(side ?? smallest) >= smallest),
  );
  const addresses = own.map(({ address }) => address).filter((address) => /^https?:/.test(address));
  return addresses.slice(0, 3).map((value) => ({ value, origin: 'dom', confidence: 0.5 }));
}
