/** Parameters that tell where a visitor came from, never which page it is. */
const tracking =
  /^(?:amp;)?(?:utm_\w+|fbclid|[dg]clid|gclsrc|[gw]braid|(?:ms|y|tt|tw)clid|mc_[ce]id|igshid|spm|share_token|_g[al])$/i;

/** Whether a parameter of an address only tells where a visitor came from. */
export function isTracking(name: string): boolean {
  return tracking.test(name);
}

/** An address without such parameters; what is left of it stays as it was written. */
export function withoutTracking(address: string): string {
  const [, page = '', query = '', place = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  const all = query.split('&');
  const kept = all.filter((pair) => !isTracking(pair.split('=', 1)[0] ?? ''));
  if (kept.length === all.length) return address;
  return page + (kept.length === 0 ? '' : `?${kept.join('&')}`) + place;
}
