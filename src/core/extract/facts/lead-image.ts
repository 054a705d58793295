import { resolveWeb } from '../address';
import type { Evidence } from '../evidence/evidence';
import { listOf, property, type JsonValue } from '../evidence/json-ld';
import { isPlaceholder } from '../prepare/placeholder';
import type { Choice } from './choice';
import { findArticleNode } from './json-ld-article';

const emblem =
  /(?:^|[/_.-])(?:logo|logos|favicon|avatar|icon|apple-touch-icon|default[_-]?(?:share|og|image|img|thumb|social)|share[_-]?default|og[_-]?default|fallback|no-?image|nopic)(?:[/_.-]|\d|$)/i;
const smallest = 100;

/** The article's main picture: declared, unless that is the site's emblem, else the first real one of the content. */
export function readLeadImage(evidence: Evidence, content: Element | null): Choice<string> | null {
  const { metas, jsonLd, address } = evidence;
  const node = findArticleNode(evidence);
  const declared: Choice<string>[] = [
    ...metas
      .all('og:image', 'og:image:url', 'og:image:secure_url')
      .map((value): Choice<string> => ({ value, origin: 'meta' })),
    ...listOf(property(node, 'image')).map((value): Choice<string> => ({
      value: readPicture(jsonLd.resolve(value)),
      origin: 'json-ld',
    })),
    ...metas
      .all('twitter:image', 'twitter:image:src', 'parsely-image-url', 'sailthru.image.full')
      .map((value): Choice<string> => ({ value, origin: 'meta' })),
  ];
  for (const { value, origin } of declared) {
    const picture = value === '' ? null : resolveWeb(value, address.base);
    if (picture !== null && !isEmblem(picture)) return { value: picture, origin };
  }
  return findFirstPicture(content);
}

function readPicture(value: JsonValue): string {
  if (typeof value === 'string') return value;
  const address = property(value, 'url') ?? property(value, 'contentUrl') ?? property(value, '@id');
  const [first] = listOf(address);
  return typeof first === 'string' ? first : '';
}

function isEmblem(address: string): boolean {
  const path = address.replace(/[?#].*$/s, '');
  return isPlaceholder(address) || emblem.test(path.slice(path.lastIndexOf('/') + 1)) || /\.svg$/i.test(path);
}

function findFirstPicture(content: Element | null): Choice<string> | null {
  for (const picture of Array.from(content?.getElementsByTagName('img') ?? [])) {
    const address = picture.getAttribute('src') ?? '';
    const isSmall = ['width', 'height'].some(
      (side) => Number(picture.getAttribute(side) ?? smallest) < smallest,
    );
    if (/^https?:/.test(address) && !isSmall && !isEmblem(address)) return { value: address, origin: 'dom' };
  }
  return null;
}
