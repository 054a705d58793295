import browser from 'webextension-polyfill';
import { classifyAddress } from './classify-address';
import type { Tab } from './read-page';

/** The tabs with web pages that the reader's clicks let us into, the one that was looked at last first: browsers tell the address of no other. */
export async function findReachableTabs(): Promise<Tab[]> {
  const tabs = await browser.tabs.query({});
  return tabs
    .filter(({ url }) => url !== undefined && /^(?:https?|file):/.test(url) && classifyAddress(url) === null)
    .sort((one, other) => (other.lastAccessed ?? 0) - (one.lastAccessed ?? 0));
}
