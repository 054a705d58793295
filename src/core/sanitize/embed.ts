import { resolveLink } from './address';

const addressAttributes = ['src', 'data-src', 'data-lazy-src', 'data'];

/** Elements that show something from elsewhere. They become links, so that nothing is lost and nothing loads. */
export const embeds: ReadonlySet<string> = new Set(['iframe', 'video', 'audio', 'embed', 'object']);

/** The address of what an element embeds, absolute, or null when it has none that a link may have. */
export function embedAddress(element: Element, baseUrl: string | null): string | null {
  const places = [element, ...Array.from(element.querySelectorAll('source'))];
  for (const place of places) {
    for (const name of addressAttributes) {
      const address = resolveLink(place.getAttribute(name), baseUrl);
      if (address !== null) return address;
    }
  }
  return null;
}

/** What to call an embed: its title, else the host that serves it. */
export function embedTitle(element: Element, address: string): string {
  const title = element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '';
  const folded = title.replace(/\s+/g, ' ').trim().slice(0, 200);
  return folded === '' ? new URL(address).host || address : folded;
}
