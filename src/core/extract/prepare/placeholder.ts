/** Words of stand-ins, in lower case: most files hold none, and the patterns are dear. */
const anyWord =
  /spacer|holder|missing|1px|1x1|lazy|default[_-]?[ip]|blank|load|pixel|trans|gr[ae]y|dummy|empty|leer/;
const edge = '(?=[/_.-]|\\d*\\.\\w+$|$)';
/** Names of stand-ins and of nothing else. */
const placeholderName = new RegExp(
  `(?:^|[/_.-])(?:spacer|placeholder|missing[_-]?image|1px|lazy-?load|default[_-]?(?:img|image|pic))${edge}`,
  'i',
);
/** Words that stand in the names of photographs too: "google-pixel-9-in-the-hand.jpg", "TEL0060267749_trans_NvBQzQ.jpeg". */
const placeholderWord = new RegExp(
  `(?:^|[/_.-])(?:blank|1x1|loading|loader|pixel|transparent|trans|gr[ae]y|lazy|dummy|empty|leer(?=\\.(?:gif|png)$))${edge}`,
  'i',
);
/** Stand-ins are drawings mostly, and have short names. */
const photograph = /^[^/]{21,}\.(?:jpe?g|webp|avif)$/i;

/** Inline pictures below this many characters are blurs and blanks, never a photograph. */
const shortestInlinePicture = 2_000;

/** Whether an address is a stand-in that a page shows until the real picture is loaded. */
export function isPlaceholder(address: string): boolean {
  if (address === '' || address.startsWith('about:')) return true;
  if (address.startsWith('data:')) return address.length < shortestInlinePicture;
  const path = address.replace(/[?#].*$/s, '');
  const file = path.slice(path.lastIndexOf('/') + 1);
  if (!anyWord.test(file.toLowerCase())) return false;
  return placeholderName.test(file) || (placeholderWord.test(file) && !photograph.test(file));
}
