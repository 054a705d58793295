import browser from 'webextension-polyfill';

/** The popup's page, as the manifest names it: the button has none while its clicks come to the background. */
export const { default_popup: popupPage = '' } = browser.runtime.getManifest().action ?? {};

/**
 * Opens the popup over a tab. From then on until the tab gets another document its button has the popup: the browser itself closes it
 * by another click or the shortcut, and opens it by the next click where this fails.
 * @throws What the browser says: its window is not in front, an older Chromium cannot do it, Firefox wants a click on something of its own
 */
export async function openPopup(tabId: number | undefined): Promise<void> {
  // The browser does both in this order; waiting for the first would cost the time of an answer.
  const setting = tabId === undefined ? undefined : browser.action.setPopup({ tabId, popup: popupPage });
  await Promise.all([setting, browser.action.openPopup()]);
}
