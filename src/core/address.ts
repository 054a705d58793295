/** An absolute address taken apart, or `null` when it is none. (`URL.parse` is younger than the oldest Node we run on.) */
export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
