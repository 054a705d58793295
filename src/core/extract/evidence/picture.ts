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

/** The box of a picture is at most so many steps up. */
const mostSteps = 6;

/** Reads an `img`; `null` when it has no address. `around`: the elements around it, the innermost last. */
export function readPicture(
  element: Element,
  around: readonly { name: string }[],
  place: { line: number; side: number },
): Picture | null {
  const address = element.getAttribute('src') ?? '';
  if (address === '') return null;
  const sides = ['width', 'height'].map((name) => Number.parseInt(element.getAttribute(name) ?? '', 10));
  const stated = sides.filter((side) => side > 0);
  const near = around.slice(-mostSteps).map(({ name }) => name);
  return {
    // What stands in the address itself is no answer, and large.
    address: address.startsWith('data:') ? 'data:' : address,
    ...place,
    size: stated.length === 0 ? null : Math.min(...stated),
    isFramed: element.getAttribute('srcset') !== null || near.includes('figure') || near.includes('picture'),
    isLinked: near.includes('a'),
  };
}
