import { decodePercent } from '../decode-percent';

/** Jetpack's mark of a picture that waits to be loaded; where it was written over an escaped "&", half of that is left. */
const pending = /([?&])is-pending-load=1(?:#038;|&|$)/;
/** Next.js asks its own server for a picture, which asks for the original. */
const asked = /\/_next\/image\?(?:[^#]*&)?url=([^&#]+)/;
/** Wix shows a blurred preview of a few pixels until its script comes. */
const blurred = /\/v1\/[a-z]+\/[^/]*\bblur_\d[^/]*\/[^/]*$/;
/** More is no address of a file, and would take long. */
const longest = 2_000;

/** An address without the mark of a picture that waits, and what it leaves at the end. */
export function withoutPending(address: string): string {
  return address.replace(pending, '$1').replace(/[?&]$/, '');
}

/**
 * The address of a picture without what only loaders and servers that cut it need; that of an original may be relative. Most
 * addresses hold none of it.
 */
export function originalPicture(address: string): string {
  if (address.length > longest) return address;
  const original = address.includes('/_next/image?') ? asked.exec(address)?.[1] : undefined;
  if (original !== undefined) return decodePercent(original);
  if (address.includes('is-pending-load=1')) return withoutPending(address);
  return address.includes('blur_') ? address.replace(blurred, '') : address;
}
