/** Parameters that tell where a visitor came from, never which page it is. */
const tracking = /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|yclid|mc_[ce]id|igshid|spm|share_token|_ga)$/i;

/**
 * The address by which a page is known again: without its fragment (but for pages that are addressed by it, `#!/…` and `#/…`)
 * and without tracking parameters. The canonical address will not do: sites repeat one article's on others.
 */
export function identifyPage(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  for (const name of Array.from(address.searchParams.keys())) {
    if (tracking.test(name)) address.searchParams.delete(name);
  }
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  return address.href;
}
