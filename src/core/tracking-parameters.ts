/** Parameters that tell where a visitor came from, never which page it is. */
const tracking =
  /^(?:amp;)?(?:utm_\w+|fbclid|[dg]clid|gclsrc|[gw]braid|(?:ms|y|tt|tw)clid|mc_[ce]id|igshid|spm|_g[al])$/i;

/** Whether a parameter of an address does not tell pages apart: one that only lets a visitor in is the same page's. */
export function isTracking(name: string): boolean {
  return tracking.test(name) || name === 'share_token';
}

/** An address without parameters that only tell where a visitor came from; what is left of it stays as it was written. */
export function withoutTracking(address: string): string {
  const [, page = '', query = '', place = ''] = /^([^?#]*)\?([^#]*)(.*)$/s.exec(address) ?? [];
  const all = query.split('&');
  const kept = all.filter((pair) => !tracking.test(pair.split('=', 1)[0] ?? ''));
  if (kept.length === all.length) return address;
  return page + (kept.length === 0 ? '' : `?${kept.join('&')}`) + place;
}
