import { parseAddress } from '../extract/address';
import { readRegisteredHost } from '../extract/registered-host';
import type { SiteRule } from '../plugins';

/**
 * The rule that holds for a page: the one with the most specific host, the reader's own before a built-in one of the same host, the
 * newest of the reader's alike. Rules that are off count as absent. `null`: there is none, or the address is none.
 */
export function findRule(
  url: string,
  own: readonly SiteRule[],
  builtIn: readonly SiteRule[],
): SiteRule | null {
  const host = parseAddress(url)?.hostname.replace(/\.$/, '') ?? '';
  if (host === '') return null;
  // What many sites stand under, such as `com`, stands for none of them.
  const shortest = readRegisteredHost(url).length;
  const holds = (name: string): boolean =>
    name === host || (host.endsWith(`.${name}`) && name.length >= shortest);
  let best: SiteRule | null = null;
  let longest = 0;
  for (const rule of [...own.toReversed(), ...builtIn]) {
    const lengths = rule.isOff === true ? [] : rule.hosts.filter(holds).map((name) => name.length);
    const length = Math.max(0, ...lengths);
    if (length <= longest) continue;
    best = rule;
    longest = length;
  }
  return best;
}
