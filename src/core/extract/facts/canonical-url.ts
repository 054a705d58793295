import { parseAddress, resolveWeb } from '../address';
import type { Evidence } from '../evidence/evidence';
import type { Choice } from './choice';
import { readRegisteredHost } from './site-words';

/**
 * The address that the page declares as its own, when it lies on the same site and is not the front page of it; else the page's
 * address without fragment.
 */
export function readCanonicalUrl(evidence: Evidence): Choice<string> {
  const { url, base } = evidence.address;
  const own = url.split('#', 1)[0] ?? url;
  const declared: Choice<string>[] = [
    ...evidence.canonical.map((value): Choice<string> => ({ value, origin: 'dom' })),
    ...evidence.metas.all('og:url').map((value): Choice<string> => ({ value, origin: 'meta' })),
  ];
  for (const { value, origin } of declared) {
    const address = resolveWeb(value, base);
    if (address !== null && isPlausible(address, own))
      return { value: address.split('#', 1)[0] ?? address, origin };
  }
  return { value: own, origin: 'url' };
}

function isPlausible(address: string, own: string): boolean {
  // A saved page has no address of its own that could contradict.
  if (!/^https?:/.test(own)) return true;
  if (readRegisteredHost(address) !== readRegisteredHost(own)) return false;
  const isFront = (value: string): boolean => (parseAddress(value)?.pathname ?? '/').length <= 1;
  return !isFront(address) || isFront(own) || parseAddress(address)?.search !== '';
}
