import { openPopup } from './open-popup';
import { showToast } from './toast';

/**
 * Opens the popup where the browser lets an extension do that; else says in the page how to open it.
 * @param note What has to be said in any case; `null`: nothing.
 */
export async function showPopup(tabId: number | undefined, text: string, note: string | null): Promise<void> {
  if (note !== null) await showToast(tabId, note, 'done');
  try {
    await openPopup(tabId);
  } catch {
    if (note !== null) return;
    // Firefox wants a click on something of its own.
    await showToast(tabId, text, 'done');
  }
}
