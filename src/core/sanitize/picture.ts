import { addressNames, isPictureAddress, isTelling, unknownAddresses } from '../extract/prepare/lazy-names';
import { isPlaceholder } from '../extract/prepare/placeholder';
import { findLargest, readSrcset } from '../extract/prepare/srcset';

const setNames = ['data-srcset', 'data-lazy-srcset', 'srcset'];

/** The addresses that a picture may be read from, as written, the best first. Lazy: most pictures have one of their own. */
export function* pictureSources(image: Element): Generator<string> {
  const source = image.getAttribute('src') ?? '';
  const isReal = source.trim() !== '' && !/^\s*(?:data|about):/i.test(source) && !isPlaceholder(source);
  yield* lazyAddresses(image);
  if (isReal) yield source;
  for (const holder of [image, ...pictureSiblings(image)]) yield* largestOfSets(holder);
  if (isReal) return;
  yield* unknownAddresses(image);
  yield source;
}

/** True for a picture of two pixels or fewer: a beacon or a spacer. */
export function isTiny(image: Element): boolean {
  return [image.getAttribute('width'), image.getAttribute('height')].some(
    (size) => size !== null && /^\s*[0-2](?:\.\d+)?(?:px)?\s*$/.test(size),
  );
}

function* lazyAddresses(image: Element): Generator<string> {
  for (const name of addressNames) {
    const value = image.getAttribute(name);
    if (value === null || isPlaceholder(value.trim())) continue;
    if (isTelling(name) || isPictureAddress(value)) yield value;
  }
}

function pictureSiblings(image: Element): Element[] {
  const parent = image.parentElement;
  return parent?.localName === 'picture' ? Array.from(parent.getElementsByTagName('source')) : [];
}

function* largestOfSets(holder: Element): Generator<string> {
  for (const name of setNames) {
    const best = findLargest(readSrcset(holder.getAttribute(name) ?? ''));
    if (best !== null && !isPlaceholder(best.address)) yield best.address;
  }
}
