import type { LightElement } from '../light-tree';

/** Where a copied node goes, and how deep it stands. Depths are counted in the safe tree. */
export interface Place {
  out: LightElement;
  depth: number;
  lists: number;
  quotes: number;
  tables: number;
  /** Inside a link: a second one would be taken apart by the next parser. */
  isInLink: boolean;
}

/** Deeper elements are unwrapped: every later step may recurse (facts: safety §0.20). */
const limits = { depth: 200, lists: 20, quotes: 20, tables: 3 } as const;

const tableParts = new Set('caption thead tbody tfoot tr th td'.split(' '));

/** The name under which an element may stand at a place, `div` where its own kind is nested too deeply, null to unwrap it. */
export function nameAt(name: string, place: Place): string | null {
  if (place.depth >= limits.depth) return null;
  if (name === 'a') return place.isInLink ? null : name;
  if (name === 'ul' || name === 'ol') return place.lists < limits.lists ? name : 'div';
  if (name === 'li') return isIn(place, 'ul', 'ol') ? name : 'div';
  if (name === 'blockquote') return place.quotes < limits.quotes ? name : 'div';
  if (name === 'table') return place.tables < limits.tables ? name : 'div';
  if (tableParts.has(name)) return isPartOfTable(name, place) ? name : 'div';
  return name;
}

/** The place inside a copy that was made at `place`. */
export function inside(copy: LightElement, place: Place): Place {
  const name = copy.localName;
  return {
    out: copy,
    depth: place.depth + 1,
    lists: place.lists + (name === 'ul' || name === 'ol' ? 1 : 0),
    quotes: place.quotes + (name === 'blockquote' ? 1 : 0),
    tables: place.tables + (name === 'table' ? 1 : 0),
    isInLink: place.isInLink || name === 'a',
  };
}

/** A part of a table whose table was unwrapped must not be left alone: the next parser would drop its tags. */
function isPartOfTable(name: string, place: Place): boolean {
  if (name === 'th' || name === 'td') return isIn(place, 'tr');
  if (name === 'tr') return isIn(place, 'table', 'thead', 'tbody', 'tfoot');
  return isIn(place, 'table');
}

function isIn(place: Place, ...names: string[]): boolean {
  return names.includes(place.out.localName);
}
