/** One address of a `srcset`, with the number of its descriptor: `800` for `800w`, `2000` for `2x`. */
export interface PictureCandidate {
  address: string;
  /** Larger is larger; 0 without a descriptor. */
  size: number;
}

/** Splits a `srcset` as HTML does: an address may hold commas, but not end with one. */
const candidate = /\s*(\S*[^\s,])(?:,+(?=\s|$)|\s+([\d.]+)([wxh])(?:\s+[\d.]+h)?\s*(?:,|$)|\s*(?:,|$))/g;

/** A density of 2 counts as wide as 2,000 pixels: it never loses to a small width, and never wins over a large one. */
const pixelsOfDensity = 1_000;

/** The candidates of a `srcset`, in its order. Source: HTML standard, "parse a srcset attribute". */
export function readSrcset(value: string): PictureCandidate[] {
  const found: PictureCandidate[] = [];
  if (value === '') return found;
  for (const [, address = '', number, unit] of value.slice(0, 5_000).matchAll(candidate)) {
    // What a program wrote without its addresses.
    if (/^\d+w$/.test(address)) continue;
    const amount = number === undefined ? 0 : Number.parseFloat(number);
    found.push({ address, size: unit === 'x' ? amount * pixelsOfDensity : amount });
  }
  return found;
}

/** The candidate with the most pixels, the first among equals; `null` of an empty list. */
export function findLargest(candidates: readonly PictureCandidate[]): PictureCandidate | null {
  return candidates.reduce<PictureCandidate | null>(
    (best, each) => (best === null || each.size > best.size ? each : best),
    null,
  );
}
