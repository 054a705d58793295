import type { Guide } from '../guide';
import type { SiteRule } from '../plugins';

/** What a rule says of a page, without what it is called and where it holds. */
export function guideOf({ id: _id, hosts: _hosts, isOff: _isOff, ...guide }: SiteRule): Guide {
  return guide;
}
