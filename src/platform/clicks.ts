import browser from 'webextension-polyfill';
import { openPopup } from './open-popup';
import type { Tab } from './read-page';

/**
 * Whether clicks on the toolbar button come to the background, which opens the popup itself: the page is read while the browser makes
 * the popup's window, which takes longer than most pages. Firefox opens popups for a click alone, Chromium before 127 not at all.
 */
const isAble = !HAS_BACKGROUND_DOCUMENT && typeof browser.action.openPopup === 'function';

/**
 * Registers what happens at a click, before the popup is opened. Has to be registered while the worker starts.
 * @param onClosed Called when the popup did not open, as after a second click that came before it was there.
 */
export function listenForClicks(onClick: (tab: Tab) => void, onClosed: () => void): void {
  if (!isAble) return;
  browser.action.onClicked.addListener((tab) => {
    onClick(tab);
    openPopup(tab.id).catch(onClosed);
  });
}

/** Makes the browser send clicks to the background. Until then, and where it cannot, it opens the popup itself. */
export async function takeClicks(): Promise<void> {
  if (isAble) await browser.action.setPopup({ popup: '' });
}
