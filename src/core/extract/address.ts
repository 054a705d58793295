import { settle } from '../settled-address';
import { originalPicture } from './picture-address';

/** The addresses of a page: its own, and the one that relative addresses start from. */
export interface PageAddress {
  /** Without user name and password. */
  url: string;
  /** Absolute http(s) or file address. */
  base: string;
}

const pageSchemes = new Set(['http:', 'https:', 'file:']);
const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const pictureData = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

/**
 * Reads a page's own address and the base of its relative ones. A `<base>` of another scheme (`data:`, `javascript:`) is
 * ignored (safety T4).
 */
export function readAddress(page: Document): PageAddress {
  const url = withoutCredentials(page.URL);
  const base = parseAddress(readBase(page));
  return { url, base: base !== null && pageSchemes.has(base.protocol) ? base.href : url };
}

/** The absolute address of a link, or `null` when its scheme is not one of http, https, mailto and tel. */
export function resolveLink(value: string, base: string): string | null {
  const settled = settle(value, base);
  if (settled !== null) return settled;
  const url = parseAddress(value, base);
  return url !== null && linkSchemes.has(url.protocol) ? stripCredentials(url).href : null;
}

/** The absolute http(s) address of a picture, a raster `data:` address as it is, or `null`. */
export function resolvePicture(value: string, base: string): string | null {
  const text = value.trim();
  // Of a scheme of four letters, which few are.
  if (text.at(4) === ':' && pictureData.test(text)) return text;
  const address = resolveWeb(text, base);
  if (address === null) return null;
  const original = originalPicture(address);
  // Another server's original is its own, not this page's.
  return original === address ? address : (resolveWeb(original, address) ?? address);
}

/** The absolute http(s) address, or `null`; nothing is no address, though a parser takes it for the page's own. */
export function resolveWeb(value: string, base: string): string | null {
  if (value.trim() === '') return null;
  const settled = settle(value, base);
  if (settled !== null) return settled;
  const url = parseAddress(value, base);
  return url !== null && /^https?:$/.test(url.protocol) ? stripCredentials(url).href : null;
}

/** The parsed address, or `null` where it is none. */
export function parseAddress(value: string, base?: string): URL | null {
  try {
    return new URL(value.trim(), base);
  } catch {
    return null;
  }
}

/** The host of an address, with or without "www" the same. */
export function hostOf({ host }: URL): string {
  return host.replace(/^www\./, '');
}

/** The address without user name and password. */
export function withoutCredentials(value: string): string {
  const url = parseAddress(value);
  return url === null ? value : stripCredentials(url).href;
}

function stripCredentials(url: URL): URL {
  // Asking for the parts costs more than parsing did.
  if (!url.href.includes('@')) return url;
  if (url.username !== '') url.username = '';
  if (url.password !== '') url.password = '';
  return url;
}

/** DOMs outside browsers have no baseURI: some throw, so the `<base>` element is read instead. */
function readBase(page: Document): string {
  try {
    if (typeof page.baseURI === 'string') return page.baseURI;
  } catch {
    // Reading the element below is the answer.
  }
  const declared = page.getElementsByTagName('base')[0]?.getAttribute('href') ?? '';
  return parseAddress(declared, page.URL)?.href ?? page.URL;
}
