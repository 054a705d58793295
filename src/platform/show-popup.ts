import browser from 'webextension-polyfill';
import { showToast } from './toast';

/** Opens the popup where the browser lets an extension do that; else says in the page how to open it. */
export async function showPopup(tabId: number | undefined, text: string): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Firefox wants a click on something of its own.
    await showToast(tabId, text, 'done');
  }
}
