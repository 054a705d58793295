import { statedSides } from '../stated-sides';

/** A picture of the page. */
export interface Picture {
  /** As the markup has it. */
  address: string;
  /** Index in the page's lines: the line that follows it. */
  line: number;
  /** The smaller of the sides that the markup states, in pixels; `null`: none is stated; `proportion`: they are none of pixels. */
  size: number | null;
  /** The longer side of one that is nearly square by what the markup states; `null`: it is not, or states one side only. */
  square: number | null;
  /** It stands in a figure or has sizes to choose from, as an article's own pictures do. */
  isFramed: boolean;
  /** It leads to another page, as the pictures of teasers do. */
  isLinked: boolean;
  side: number;
}

/** Stands for the sides of a box that a picture fills: "16" and "9". */
export const proportion = 0;
const proportions = /^(?:16,9|4,3|3,2)$/;
/** The longer side by the shorter of what is nearly square. */
const square = 1.25;
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
  const size = Math.min(...sides.filter((side) => side > 0));
  const [width = 0, height = 0] = statedSides(element);
  const longest = Math.max(width, height);
  const near = around.slice(-mostSteps).map(({ name }) => name);
  return {
    // What stands in the address itself is no answer, and large.
    address: address.startsWith('data:') ? 'data:' : address,
    ...place,
    size: proportions.test(sides.join()) ? proportion : Number.isFinite(size) ? size : null,
    square: longest > 0 && longest <= Math.min(width, height) * square ? longest : null,
    isFramed: element.getAttribute('srcset') !== null || near.includes('figure') || near.includes('picture'),
    isLinked: near.includes('a'),
  };
}
