import type { ErrorCode } from '../core/model';

const stores: readonly RegExp[] = [
  /^https:\/\/chromewebstore\.google\.com\//,
  /^https:\/\/chrome\.google\.com\/webstore/,
  /^https:\/\/microsoftedge\.microsoft\.com\/addons/,
  /^https:\/\/addons\.mozilla\.org\//,
];

const schemes: readonly [RegExp, ErrorCode][] = [
  [/^view-source:/, 'page-source'],
  [/^about:reader/, 'page-reader'],
  [
    /^(chrome|edge|brave|opera|vivaldi)-extension:|^moz-extension:|^(chrome|edge|brave|opera|vivaldi|about|devtools|resource):/,
    'page-browser',
  ],
  [/^[a-z]+:\/\/[^?#]*\.pdf$/i, 'page-pdf'],
];

/**
 * Why a page at this address cannot be read, as far as the address tells: browsers keep extensions out of their own
 * pages and of the extension stores, whatever permission was given.
 */
export function classifyAddress(address: string): ErrorCode | null {
  if (stores.some((store) => store.test(address))) return 'page-store';
  return schemes.find(([scheme]) => scheme.test(address))?.[1] ?? null;
}
