import { isTracking } from './tracking-parameters';

/**
 * The address by which a page is known again: without its fragment (but for pages that are addressed by it, `#!/…` and `#/…`)
 * and without tracking parameters. The canonical address will not do: sites repeat one article's on others.
 */
export function identifyPage(url: string): string {
  if (!URL.canParse(url)) return url;
  const address = new URL(url);
  for (const name of Array.from(address.searchParams.keys())) {
    if (isTracking(name)) address.searchParams.delete(name);
  }
  if (!/^#!?\//.test(address.hash)) address.hash = '';
  return address.href;
}
