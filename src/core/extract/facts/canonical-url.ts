import { parseAddress, resolveWeb } from '../address';
import type { Evidence } from '../evidence/evidence';
import { readRegisteredHost } from '../registered-host';
import { keepDistinct, type Choice, type Choices } from './choice';

/**
 * The addresses that the page declares as its own, when they lie on the same site and are not the front page of it; else the
 * page's address without fragment. The best first, never empty.
 */
export function readCanonicalUrl(evidence: Evidence): [Choice<string>, ...Choices<string>] {
  const { url, base } = evidence.address;
  const own: Choice<string> = { value: url.split('#', 1)[0] ?? url, origin: 'url', confidence: 0.8 };
  const declared: Choices<string> = [
    ...evidence.canonical.slice(0, 5).map((value) => ({ value, origin: 'dom', confidence: 0.98 }) as const),
    ...evidence.metas
      .all('og:url')
      .slice(0, 5)
      .map((value) => ({ value, origin: 'meta', confidence: 0.95 }) as const),
  ];
  const plausible = declared.flatMap(({ value, ...rest }): Choices<string> => {
    const address = resolveWeb(value, base);
    if (address === null || !isPlausible(address, own.value)) return [];
    return [{ ...rest, value: address.split('#', 1)[0] ?? address }];
  });
  const [best = own, ...others] = keepDistinct([...plausible, own], (value) => value);
  return [best, ...others];
}

function isPlausible(address: string, own: string): boolean {
  // A saved page has no address of its own that could contradict.
  if (!/^https?:/.test(own)) return true;
  if (readRegisteredHost(address) !== readRegisteredHost(own)) return false;
  const isFront = (value: string): boolean => (parseAddress(value)?.pathname ?? '/').length <= 1;
  return !isFront(address) || isFront(own) || parseAddress(address)?.search !== '';
}
