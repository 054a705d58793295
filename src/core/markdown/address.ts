/**
 * A link's or picture's address as it may stand between the parentheses of a link. Percent signs take the place of what would
 * end it or mean something to a reader or an engine; everything else stays as it is.
 */
export function writeAddress(address: string): string {
  const unsafe = hasBalancedParentheses(address) ? /[\s<>"\\{}|`^[\]]/g : /[\s<>"\\{}|`^[\]()]/g;
  return address
    .replace(/%(?![0-9a-f]{2})/gi, '%25')
    .replace(unsafe, encode)
    .replace(/&(?=#?\w{1,32};)/g, '&amp;');
}

/** A link's or picture's title with the quotes and the space before it; nothing for an empty one. */
export function writeTitle(title: string | null): string {
  const folded = (title ?? '').replace(/\s+/g, ' ').trim();
  if (folded === '') return '';
  const signs = hasBalancedParentheses(folded) ? titleSigns : new RegExp(`${titleSigns.source}|[()]`, 'g');
  const escaped = folded
    .replace(/&(?=#?\w{1,32};)/g, '&amp;')
    .replace(signs, (run) => Array.from(run, (character) => `&#${character.charCodeAt(0)};`).join(''));
  return ` "${escaped}"`;
}

/**
 * What ends a title, what engines run wherever it stands, and what some readers look for before they look for links. In parentheses
 * that are balanced, with its dollars (the text's own are escaped beside them) and single signs a title stays readable.
 */
const titleSigns = /["\\{}<[\]`*~^]|==+|%%+|(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g;

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
