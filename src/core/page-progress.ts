import { followingAddress } from './extract/pages/page-series';
import type { PageLinks } from './model';
import { identifyPage } from './page-identity';

/** How far the pages of an article are joined. Plain JSON: it is kept with the draft. */
export interface PageProgress {
  /** Pages whose text is in the clip. */
  joined: number;
  count: number | null;
  /** The page to read next; `null`: there is none left, or none that is known. */
  next: string | null;
  all: string | null;
  /** The number of the last page that was tried, from 1. */
  number: number;
  /** Addresses that were tried, the first page's too. */
  visited: string[];
  /** Addresses of pages that could not be read. */
  failed: string[];
  /** The content hash of the first page alone, by which its clip is known again. */
  first: string;
}

/** So many pages are joined at most, with those that fail. */
export const mostPages = 30;

/** A clip that holds one page of several. */
export function startPages(
  { next, all, count, number }: PageLinks,
  url: string,
  first: string,
): PageProgress {
  return { joined: 1, count, next, all, number, visited: [url], failed: [], first };
}

/**
 * After a page was joined.
 * @param url Where it was read: not where it was asked for, when the site led on.
 * @param links What it says of the pages after it.
 */
export function afterPage(progress: PageProgress, url: string, links: PageLinks | undefined): PageProgress {
  const number = progress.number + 1;
  const visited = [...progress.visited, ...asked(progress), url];
  const moved = { ...progress, joined: progress.joined + 1, number, visited: [...new Set(visited)] };
  const count = links?.count ?? progress.count;
  return { ...moved, count, next: choose(moved, links?.next ?? numbered({ ...moved, count }, url)) };
}

/** After a page could not be read: the one after it is known where the addresses are numbered and more pages are said to be. */
export function afterFailure(progress: PageProgress): PageProgress {
  const address = progress.next;
  if (address === null) return progress;
  const visited = [...progress.visited, address];
  const moved = { ...progress, number: progress.number + 1, visited, failed: [...progress.failed, address] };
  return { ...moved, next: choose(moved, numbered(moved, address)) };
}

/** After the whole article was read on one page instead. */
export function afterWhole(progress: PageProgress): PageProgress {
  return { ...progress, joined: progress.count ?? progress.joined, next: null, all: null, failed: [] };
}

/** Whether more than the first page was tried. */
export function hasBegun({ joined, failed, all, next }: PageProgress): boolean {
  return joined > 1 || failed.length > 0 || (all === null && next === null);
}

function asked({ next }: PageProgress): string[] {
  return next === null ? [] : [next];
}

function numbered({ number, count }: PageProgress, address: string): string | null {
  return count === null || number >= count ? null : followingAddress(address);
}

function choose({ visited, joined, failed }: PageProgress, next: string | null): string | null {
  if (next === null || joined + failed.length >= mostPages) return null;
  return visited.map(identifyPage).includes(identifyPage(next)) ? null : next;
}
