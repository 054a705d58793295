/** Whether a PAGE is meant as an address; anything else names a file. */
export function isAddress(page: string): boolean {
  return /^https?:\/\//i.test(page);
}

/** The normal form of an http(s) address, or null for anything else. */
export function parseAddress(text: string): string | null {
  if (!isAddress(text) || !URL.canParse(text)) return null;
  return new URL(text).href;
}
