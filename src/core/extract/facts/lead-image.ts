import { resolveWeb } from '../address';
import type { ContentSample } from '../evidence/content-sample';
import type { Evidence } from '../evidence/evidence';
import { listOf, property, type JsonValue } from '../evidence/json-ld';
import type { Picture } from '../evidence/picture';
import { isPlaceholder } from '../prepare/placeholder';
import { keepDistinct, type Choices } from './choice';
import { findArticleNode } from './json-ld-article';
import { commonWords, isCutOf, isSamePicture, markPicture, withoutCommon } from './same-picture';
import type { Story } from './story';

const emblem =
  /(?:^|[/_.-])(?:(?:site|shop|brand|institution)?logos?|favicon|(?:bl)?avatars?|icon|apple-touch-icon|default[_-]?(?:share|og|image|img|thumb|social|promo\w*)|(?:fb|facebook)[_-]landscape[_-]share|share[_-]?default|og[_-]?default|fallback|no-?(?:image|pic|preview))(?:[/_.-]|\d|$)/i;
const emblemPath = /\/(?:avatars|blavatar|(?:site|shop)logos?)\/|\.svg$/i;
/** Faces beside names, and what is left of a list of sizes. */
const portrait = /avatar|author|autor|profil|portrait|headshot|square[_-]?\d{2,3}\b|\/\d+w$/i;
/** An address without a path is the site's. */
const home = /^\w+:\/\/[^/]+\/?$/;
const smallest = 150;

/**
 * The article's main picture: the one that stands at its headline, framed or the same as the declared one, since what pages
 * declare is often cut or stamped for social sites; else the declared one; else the content's first real one. The best first.
 */
export function readLeadImage(story: Story, content: ContentSample | null): Choices<string> {
  const { base } = story.address;
  const declared = declaredPictures(story);
  const found = [...findHeadPictures(story, declared), ...declared, ...contentPictures(content)];
  const pictures = found.flatMap(({ value, ...rest }): Choices<string> => {
    const address = value === '' ? null : resolveWeb(value, base);
    return address === null || isEmblem(address) || home.test(address) ? [] : [{ ...rest, value: address }];
  });
  return keepDistinct(pictures, (address) => address.replace(/[?#].*$/s, ''));
}

/** What the page's metadata name as the article's picture, as it stands there. */
export function declaredPictures(evidence: Evidence): Choices<string> {
  const { metas, jsonLd } = evidence;
  const node = findArticleNode(evidence);
  const images = listOf(property(node, 'image')).slice(0, 10);
  const fromMetas = (names: string, most: number, confidence: number): Choices<string> =>
    metas
      .all(...names.split(' '))
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

function findHeadPictures({ pictures, at, lines }: Story, declared: Choices<string>): Choices<string> {
  if (at < 0) return [];
  const common = commonWords(pictures.map((picture) => markPicture(picture.address)));
  const marks = declared
    .filter(({ value }) => value !== '' && !isEmblem(value))
    .map(({ value }) => markPicture(value));
  const isNear = (picture: Picture): boolean =>
    !portrait.test(picture.address) &&
    picture.line > at - near.before &&
    picture.line <= at + near.after &&
    (picture.size ?? smallest) >= smallest &&
    lines[picture.line]?.isSide !== true;
  const toChoice = (picture: Picture): Choices<string> => {
    if (!isNear(picture)) return [];
    const { address, isFramed, isLinked } = picture;
    const own = withoutCommon(markPicture(address), common);
    const original = declared.find(({ value }) => isCutOf(own, value));
    if (original !== undefined) return [original];
    if (marks.some((mark) => isSamePicture(own, mark)))
      return [{ value: address, origin: 'dom', confidence: 0.93 }];
    return isFramed && !isLinked ? [{ value: address, origin: 'dom', confidence: 0.75 }] : [];
  };
  return pictures.flatMap(toChoice).slice(0, 3);
}

function readPicture(value: JsonValue): string {
  if (typeof value === 'string') return value;
  const address = property(value, 'url') ?? property(value, 'contentUrl') ?? property(value, '@id');
  const [first] = listOf(address);
  return typeof first === 'string' ? first : '';
}

/** Whether an address is that of a site's sign, by its name. */
export function isEmblem(address: string): boolean {
  const path = address.replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  return isPlaceholder(address) || emblem.test(file) || emblemPath.test(path);
}

function contentPictures(content: ContentSample | null): Choices<string> {
  const own = (content?.pictures ?? []).filter(({ width, height }) =>
    [width, height].every((side) => Number(side ?? smallest) >= smallest),
  );
  const addresses = own.map(({ address }) => address).filter((address) => /^https?:/.test(address));
  return addresses.slice(0, 3).map((value) => ({ value, origin: 'dom', confidence: 0.5 }));
}
