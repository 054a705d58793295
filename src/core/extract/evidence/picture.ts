/** A picture of the page. */
export interface Picture {
  /** As the markup has it. */
  address: string;
  /** Index in the page's lines: the line that follows it. */
  line: number;
  /** The smaller of the sides that the markup states, in pixels; `null`: none is stated. */
  size: number | null;
  /** It stands in a figure or has sizes to choose from, as an article's own pictures do. */
  isFramed: boolean;
  /** It leads to another page, as the pictures of teasers do. */
  isLinked: boolean;
  side: number;
}

/** Reads an `img`; `null` when it has no address. */
export function readPicture(element: Element, place: { line: number; side: number }): Picture | null {
  const address = element.getAttribute('src') ?? '';
  if (address === '') return null;
  const sides = ['width', 'height'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10));
  const stated = sides.filter((side) => side > 0);
  return {
    // What stands in the address itself is no answer, and large.
    address: address.startsWith('data:') ? 'data:' : address,
    ...place,
    size: stated.length === 0 ? null : Math.min(...stated),
    isFramed: element.getAttribute('srcset') !== null || isInside(element, /^(?:figure|picture)$/),
    isLinked: isInside(element, /^a$/),
  };
}

/** Such a box is at most a few steps up. */
function isInside(element: Element, name: RegExp): boolean {
  let box: Element | null = element.parentElement;
  for (let step = 0; step < 6 && box !== null; step++) {
    if (name.test(box.localName)) return true;
    box = box.parentElement;
  }
  return false;
}
