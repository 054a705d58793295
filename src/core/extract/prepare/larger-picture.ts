import { attributeNames } from '../attribute-names';
import { sizeIn, withoutSize } from '../picture-size';
import { isPictureAddress } from './lazy-names';
import { findLargest, type PictureCandidate } from './srcset';

/** Pixels of a preview. */
const small = 400;

/**
 * The address of the same picture in a larger size, where the page names one: in the list of sizes that an address stands in, and of a
 * preview, in another attribute or as what it leads to.
 */
export function largerPicture(
  picture: Element,
  address: string,
  candidates: readonly PictureCandidate[],
  resolve: (value: string) => string | null,
): string {
  const largest = findLargest(candidates);
  // Mostly it is the largest, and the others need not be resolved.
  const isLargest = largest !== null && resolve(largest.address) === address;
  const listed = candidates.find(
    (each) =>
      each.size > 0 && (isLargest ? each.address === largest.address : resolve(each.address) === address),
  );
  if (listed !== undefined && largest !== null && largest.size > listed.size)
    return resolve(largest.address) ?? address;
  const named = attributeNames(picture).flatMap((name) =>
    name.startsWith('data-') ? [picture.getAttribute(name) ?? ''] : [],
  );
  const others = [...named, picture.closest('a')?.getAttribute('href') ?? '']
    .flatMap((value) => (isPictureAddress(value) ? (resolve(value) ?? []) : []))
    .filter((other) => other !== address);
  if (others.length === 0) return address;
  const size = sizeIn(address);
  if (size === 0 || size > small) return address;
  const own = withoutSize(address);
  let [best, most] = [address, size];
  for (const other of others) {
    if (withoutSize(other) !== own) continue;
    // Of a style that says no size only the name is known.
    const asked = sizeIn(other) || (other === own ? Infinity : 0);
    if (asked > most) [best, most] = [other, asked];
  }
  return best;
}
