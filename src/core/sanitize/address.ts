import { settle } from '../settled-address';
import { withoutTracking } from '../tracking-parameters';
import { leadThrough } from './redirect';

const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const pictureSchemes = new Set(['http:', 'https:']);

/** Longest address that is kept, in UTF-16 units; browsers and servers agree on no more than about this. */
const addressLimit = 4096;

/**
 * The absolute form of a link, past pages that only lead on and without what only counts visitors, or null when its scheme is not http, https, mailto or tel.
 * One that is shown as its own text stays as it is.
 * The scheme is read after parsing: a prefix test is deceived by case, tabs and control characters (facts: safety §0.7).
 */
export function resolveLink(value: string | null, baseUrl: string | null, isShown = false): string | null {
  const address = resolve(value, baseUrl, linkSchemes);
  if (address === null || isShown) return address;
  return withoutTracking(resolve(leadThrough(address), null, linkSchemes) ?? address);
}

/** The absolute form of a picture's address (http, https), or null. */
export function resolvePicture(value: string | null, baseUrl: string | null): string | null {
  return resolve(value, baseUrl, pictureSchemes);
}

function resolve(value: string | null, baseUrl: string | null, schemes: ReadonlySet<string>): string | null {
  if (value === null || value.length > addressLimit) return null;
  const text = value.trim();
  const settled = settle(text, baseUrl);
  if (settled !== null) return settled;
  const url = text === '' ? null : parse(text, baseUrl);
  if (url === null || !schemes.has(url.protocol)) return null;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  const address = url.href;
  return address.length > addressLimit ? null : address;
}

function parse(text: string, baseUrl: string | null): URL | null {
  try {
    return baseUrl === null || /^https?:\/\//i.test(text) ? new URL(text) : new URL(text, baseUrl);
  } catch {
    return null;
  }
}
