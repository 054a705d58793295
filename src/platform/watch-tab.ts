import browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import { ClipError } from '../core/model';

/** How long to wait, after a tab said that it loads, before asking whether its document is another one, in milliseconds. */
const graceAfterLoading = 500;

/** Rejects when the tab closes, navigates or answers too late; the browser's own promise would then never settle. */
export interface TabWatch {
  failed: Promise<never>;
  /** Whether the tab said that it loads: then a refusal may be that of the page that came after. */
  hasLoaded(): boolean;
  stop(): void;
}

/**
 * Watches a tab while a script runs in it.
 * A tab also says that it loads when a frame in it does, or when its page changes its own address, so its document is asked.
 * `executeScript` never settles in either browser when the page goes into the back/forward cache (facts: safety §0.10).
 */
export function watchTab(tabId: number, limit: number, isStillThere: () => Promise<boolean>): TabWatch {
  let fail: (error: ClipError) => void = () => undefined;
  const failed = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Nobody may be waiting any more when the tab closes later.
  failed.catch(() => undefined);
  let isLoading = false;
  const timers = [setTimeout(() => fail(new ClipError('page-timeout', `${limit / 1000}`)), limit)];
  const onRemoved = (removed: number): void => {
    if (removed === tabId) fail(new ClipError('tab-closed'));
  };
  const onUpdated = (updated: number, change: Tabs.OnUpdatedChangeInfoType): void => {
    if (updated !== tabId || change.status !== 'loading') return;
    isLoading = true;
    const ask = (): void => {
      isStillThere().then(
        (isThere) => isThere || fail(new ClipError('tab-navigated')),
        () => fail(new ClipError('tab-navigated')),
      );
    };
    timers.push(setTimeout(ask, graceAfterLoading));
  };
  browser.tabs.onRemoved.addListener(onRemoved);
  browser.tabs.onUpdated.addListener(onUpdated);
  const stop = (): void => {
    browser.tabs.onRemoved.removeListener(onRemoved);
    browser.tabs.onUpdated.removeListener(onUpdated);
    for (const timer of timers) clearTimeout(timer);
  };
  return { failed, hasLoaded: () => isLoading, stop };
}
