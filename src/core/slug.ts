import { cut } from './graphemes';
import { hashText } from './hash';
import { isReservedName } from './reserved-name';

const limit = { bytes: 100 };

/** Six letters and digits that tell one nameless text from another. */
function nameOf(text: string): string {
  return `untitled-${hashText(text).slice(-6)}`;
}

/**
 * A text as part of an address: lower-case letters, digits and single hyphens of any script, at most 100 bytes of UTF-8.
 * A text without a letter or digit becomes `untitled-` and a hash, since engines put an empty address over the home page;
 * the empty text stays empty, so that a template can fall back to another value.
 */
export function slug(text: string): string {
  if (text.trim() === '') return '';
  const words = text
    .toWellFormed()
    .normalize('NFC')
    // The last five are letters by their category, and nothing to see.
    .replace(/[\p{Cf}\u0000-\u0008\u000e-\u001f\u007f'’ʼ\u115f\u1160\u3164\uffa0\u2800]/gu, '')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    // A mark without its letter would join whatever stands before it.
    .replace(/(^|-)\p{M}+/gu, '$1')
    .replace(/-{2,}/g, '-')
    .replace(/^-|-$/g, '');
  const short = cut(words, limit).replace(/-$/, '');
  if (!/[\p{L}\p{N}]/u.test(short)) return nameOf(text);
  return isReservedName(short) ? `clip-${short}` : short;
}
