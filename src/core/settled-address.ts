/** What a URL parser answers as it is. */
const settled = /^https?:\/\/(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}\/[\w.~!$&()*+,;=:@/?#-]*$/;
/** A path from a site's root, with all that may follow it, that a URL parser only puts behind the site. */
const settledPath = /^\/(?!\/)[\w.~!$&()*+,;=:@/?#-]*$/;

/**
 * Whether a web address is absolute and in the form that a URL parser gives it, without user name and password: most links of a
 * page are, and parsing them takes a tenth of its copy. Steps upwards, and international names, which may be no names, are left
 * to the parser.
 */
export function isSettled(address: string): boolean {
  return settled.test(address) && !address.includes('/.') && !address.includes('xn--');
}

/**
 * The absolute form of an address where it can be said without a URL parser: a settled one is its own, and one of the base's own
 * site, absolute or a path from its root, follows the site, without the base's user name. `null`: left to the parser.
 * @param base Absolute address that relative ones start from; `null`: there is none.
 */
export function settle(address: string, base: string | null): string | null {
  if (isSettled(address)) return address;
  const site = base === null ? null : readSite(base);
  if (site === null) return null;
  const isPath = address.startsWith('/');
  if (!isPath && !address.startsWith(`${site}/`)) return null;
  const path = isPath ? address : address.slice(site.length);
  return settledPath.test(path) && !path.includes('/.') ? site + path : null;
}

/** The site of the base that was asked for last: a page's links have the same. */
let last: { base: string; site: string | null } | null = null;

/** Scheme, host and port of a web address; `null` where it is none. */
function readSite(base: string): string | null {
  if (last?.base !== base) last = { base, site: parseSite(base) };
  return last.site;
}

function parseSite(base: string): string | null {
  const { protocol, origin } = URL.canParse(base) ? new URL(base) : { protocol: '', origin: '' };
  return /^https?:$/.test(protocol) ? origin : null;
}
