/** White space that is folded, and every character that could go. */
const unclean =
  /[\x00-\x1f\x7f-\xa0\xad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2069\u3000\ud800-\udfff\ue000-\uf8ff\ufeff]| {2}/;

/** One line of text as a reader sees it: white space folded, control and invisible format characters and glyphs of icon fonts out, well-formed. */
export function cleanText(text: string): string {
  // Most texts of a page are letters and single spaces, and every line of it comes through here.
  if (!unclean.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u00a0\u2028\u2029\ue000-\uf8ff]+/gu, ' ')
    .replace(/[\u00ad\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/g, '')
    .replace(/\s+/g, ' ')
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

/** Most lines: they need no tables of Unicode, which a browser loads for each page anew. */
const ascii = /^[\x00-\x7f]*$/;

/** Letters and digits only, folded in case and width: two texts that differ in punctuation are the same. */
export function squash(text: string): string {
  if (ascii.test(text)) return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
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
