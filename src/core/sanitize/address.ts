const linkSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:']);
const pictureSchemes = new Set(['http:', 'https:']);
const raster = /^data:image\/(?:png|jpe?g|gif|webp|avif|bmp)[;,]/i;

/** Longest address that is kept, in UTF-16 units; browsers and servers agree on no more than about this. */
const addressLimit = 4096;

/**
 * The absolute form of a link, or null when its scheme is not http, https, mailto or tel.
 * The scheme is read after parsing: a prefix test is deceived by case, tabs and control characters (facts: safety §0.7).
 */
export function resolveLink(value: string | null, baseUrl: string): string | null {
  return resolve(value, baseUrl, linkSchemes);
}

/** The absolute form of a picture's address (http, https; raster `data:` when allowed), or null. */
export function resolvePicture(value: string | null, baseUrl: string, dataImages: boolean): string | null {
  if (dataImages && value !== null && raster.test(value.trim())) return value.trim();
  return resolve(value, baseUrl, pictureSchemes);
}

function resolve(value: string | null, baseUrl: string, schemes: ReadonlySet<string>): string | null {
  if (value === null || value.trim() === '' || value.length > addressLimit) return null;
  const url = parse(value.trim(), baseUrl);
  if (url === null || !schemes.has(url.protocol)) return null;
  url.username = '';
  url.password = '';
  return url.href.length > addressLimit ? null : url.href;
}

function parse(value: string, baseUrl: string): URL | null {
  try {
    return URL.canParse(baseUrl) ? new URL(value, baseUrl) : new URL(value);
  } catch {
    return null;
  }
}
