import type { SiteRule } from '../plugins';
import { readGuide } from '../read-guide';

/** A rule has so many hosts at most. */
export const mostHosts = 20;
const longestId = 253;

/**
 * Reads a rule that comes from outside: a store, a file. `null` when it is not one: a part that rules do not have, an id or a host that
 * is none, no host at all. Hosts come out in small letters, each once.
 */
export function readRule(value: unknown): SiteRule | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { id, hosts, isOff, ...rest } = value as Record<string, unknown>;
  if (typeof id !== 'string' || id.length > longestId || !/^[a-z0-9][a-z0-9._-]*$/.test(id)) return null;
  if (isOff !== undefined && isOff !== true) return null;
  const names = readHosts(hosts);
  const guide = readGuide(rest);
  if (names === null || guide === null) return null;
  return { id, hosts: names, ...(isOff === true && { isOff }), ...guide };
}

function readHosts(value: unknown): string[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostHosts) return null;
  const hosts = value.map((host: unknown) => (typeof host === 'string' ? host.trim().toLowerCase() : ''));
  return hosts.every(isHostName) ? [...new Set(hosts)] : null;
}

/** As addresses have it: in ASCII, without a port. */
function isHostName(text: string): boolean {
  return (
    text.length <= 253 &&
    text.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label))
  );
}
