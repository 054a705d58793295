/** White space that is folded, and every character that could go. */
const unclean =
  /[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ue000-\uf8ff\ufeff]| {2}/;

/** One line of text as a reader sees it: white space folded, control and invisible format characters and glyphs of icon fonts out, well-formed. */
export function cleanText(text: string): string {
  // Most texts of a page are letters and single spaces between line breaks, and every line of it comes through here.
  const inner = text.trim();
  if (!unclean.test(inner)) return inner;
  return inner
    .toWellFormed()
    .replace(/[\xad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/[\s\x00-\x1f\x7f-\x9f\ue000-\uf8ff]+/g, ' ')
    .trim();
}

/** At most `limit` characters (UTF-16 units), never half a surrogate pair. */
export function cutText(text: string, limit: number): string {
  return text.length <= limit
    ? text
    : text
        .slice(0, limit)
        .toWellFormed()
        .replace(/\ufffd$/, '')
        .trim();
}

/** Letters and digits that are of one width and stand for themselves: Latin, Cyrillic, kana, Han and Hangul. */
const letters =
  'a-zA-Z0-9\\xc0-\\xd6\\xd8-\\xf6\\xf8-\\u012f\\u0131\\u0134-\\u013e\\u0141-\\u0148\\u014a-\\u017e\\u0400-\\u0481' +
  '\\u048a-\\u052f\\u1ea0-\\u1ef9\\u3005-\\u3007\\u3041-\\u3096\\u30a1-\\u30fa\\u30fc-\\u30fe\\u4e00-\\u9fa5\\uac00-\\ud7a3';
/** Signs of which nothing is left in any form, ASCII and white space among them. */
const signs =
  '\\0-\\xa7\\xa9\\xab-\\xae\\xb0\\xb1\\xb6\\xb7\\xbb\\xbf\\xd7\\xf7\\u2000-\\u2016\\u2018-\\u203d\\u203f-\\u206f\\u20ac' +
  '\\u2500-\\u26ff\\u3000-\\u3004\\u3008-\\u3020\\u30fb\\ue000-\\uf8ff\\uff01-\\uff0f\\uff1a-\\uff20\\uff3b-\\uff40\\uff5b-\\uff65';
const rare = new RegExp(`[^${letters}${signs}]`);
const notLetters = new RegExp(`[^${letters}]+`, 'g');
/** For the commonest letters and digits: of others it does not tell. */
export const beginsWithLetter = new RegExp(`^[${letters}]`);

/** Letters and digits only, folded in case and width: two texts that differ in punctuation are the same. */
export function squash(text: string): string {
  // Most texts need no tables of Unicode, which a browser loads for each page anew.
  if (!rare.test(text)) return text.toLowerCase().replace(notLetters, '');
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, '');
}

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    zwnj: '\u200c',
    shy: '',
    middot: '·',
    euro: '€',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    lsquo: '‘',
    rsquo: '’',
    ldquo: '“',
    rdquo: '”',
    laquo: '«',
    raquo: '»',
    auml: 'ä',
    ouml: 'ö',
    uuml: 'ü',
    Auml: 'Ä',
    Ouml: 'Ö',
    Uuml: 'Ü',
    szlig: 'ß',
    eacute: 'é',
    egrave: 'è',
    agrave: 'à',
    ccedil: 'ç',
    aacute: 'á',
    iacute: 'í',
    oacute: 'ó',
    uacute: 'ú',
    ntilde: 'ñ',
  }),
);

/** Metadata is often escaped twice: the references that are left after parsing are read once more. */
export function decodeReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,8}));/gi,
    (whole, decimal: string, hex: string, name: string) => {
      if (name !== undefined) return named.get(name) ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

/** A text without its white space. */
export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
