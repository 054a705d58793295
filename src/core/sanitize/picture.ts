/** Where pages put the real address while `src` holds a placeholder, the best first. */
const lazyAttributes = [
  'data-original',
  'data-src',
  'data-lazy-src',
  'data-actualsrc',
  'data-hi-res-src',
  'data-lazyload',
];
const lazySets = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** The addresses that a picture may be read from, as written, the best first. */
export function pictureSources(image: Element): string[] {
  const source = image.getAttribute('src');
  const hasSource = source !== null && !/^\s*(?:data:|about:|$)/i.test(source);
  const lazy = lazyAttributes.map((name) => image.getAttribute(name)).filter(isAddress);
  const sets = [image, ...pictureSiblings(image)].flatMap(setsOf).map(largest).filter(isAddress);
  const found = hasSource ? [...lazy, source, ...sets] : [...lazy, ...sets, source];
  return found.filter(isAddress);
}

/** True for a picture of two pixels or fewer: a beacon or a spacer. */
export function isTiny(image: Element): boolean {
  return [image.getAttribute('width'), image.getAttribute('height')].some(
    (size) => size !== null && /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(size),
  );
}

function isAddress(value: string | null | undefined): value is string {
  return value !== null && value !== undefined && value.trim() !== '';
}

function pictureSiblings(image: Element): Element[] {
  const parent = image.parentElement;
  if (parent?.localName !== 'picture') return [];
  return Array.from(parent.querySelectorAll('source'));
}

function setsOf(element: Element): (string | null)[] {
  return lazySets.map((name) => element.getAttribute(name));
}

/** The address with the greatest width or density of a `srcset`. */
function largest(set: string | null): string | null {
  if (set === null) return null;
  let best: { address: string; size: number } | null = null;
  for (const match of set.matchAll(/(\S*[^\s,])(?:\s+([\d.]+)[wx])?\s*(?:,|$)/g)) {
    const size = Number(match[2] ?? 1);
    const address = match[1];
    if (address !== undefined && (best === null || size > best.size)) best = { address, size };
  }
  return best?.address ?? null;
}
