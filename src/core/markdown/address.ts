/**
 * A link's or picture's address as it may stand between the parentheses of a link. Percent signs take the place of what would
 * end it or mean something to a reader or an engine; everything else stays as it is.
 */
export function writeAddress(address: string): string {
  const unsafe = hasBalancedParentheses(address) ? /[\s<>"\\{}|`^[\]]/g : /[\s<>"\\{}|`^[\]()]/g;
  return address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(unsafe, encode)
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replaceAll('$', '&#36;');
}

/** A link's or picture's title with the quotes and the space before it; nothing for an empty one. */
export function writeTitle(title: string | null): string {
  const folded = (title ?? '').replace(/\s+/g, ' ').trim();
  if (folded === '') return '';
  const escaped = folded
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replace(/["\\{}<|%[\]()`$*_~=^]/g, (character) => `&#${character.charCodeAt(0)};`);
  return ` "${escaped}"`;
}

function encode(character: string): string {
  if (character === '(') return '%28';
  return character === ')' ? '%29' : encodeURIComponent(character);
}

/** CommonMark takes balanced parentheses in an address as they are. */
function hasBalancedParentheses(address: string): boolean {
  let depth = 0;
  for (const character of address.match(/[()]/g) ?? []) {
    depth += character === '(' ? 1 : -1;
    if (depth < 0 || depth > 3) return false;
  }
  return depth === 0;
}
