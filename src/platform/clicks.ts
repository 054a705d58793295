import browser from 'webextension-polyfill';
import { openPopup, popupPage } from './open-popup';
import type { Tab } from './read-page';

/**
 * Whether clicks on the toolbar button can come to the background, which opens the popup itself: the page is read while the browser
 * makes the popup's window, which takes longer than most pages. Firefox opens popups for a click alone, Chromium before 127 not at all.
 */
const canOpenPopup = !HAS_BACKGROUND_DOCUMENT && typeof browser.action.openPopup === 'function';

/** Milliseconds without a clip after which clicks are given back. Chromium stops a worker that had nothing to do for 30 s. */
const awake = 20_000;

/**
 * Registers what happens at a click, before the popup is opened. Has to be registered while the worker starts.
 * @param onClick Answers what takes it back.
 * @param onRefused Called when no popup opened, as in a window without a toolbar: the next click opens it without us.
 */
export function listenForClicks(onClick: (tab: Tab) => () => void, onRefused: (tab: Tab) => void): void {
  if (!canOpenPopup) return;
  browser.action.onClicked.addListener((tab) => {
    const takeBack = onClick(tab);
    openPopup(tab.id).catch(async () => {
      takeBack();
      const popups = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.POPUP] });
      if (popups.length === 0) onRefused(tab);
    });
  });
}

/**
 * Makes the browser send clicks to the background as long as the worker stays awake. Then, and where it cannot, the browser opens the
 * popup itself, since a worker that first has to start would let the reader wait for it. To be called whenever the worker starts and
 * whenever a page was clipped.
 */
export function receiveClicks(): void {
  if (!canOpenPopup) return;
  if (end === undefined) void setPopup('');
  clearTimeout(end);
  end = setTimeout(() => {
    end = undefined;
    void setPopup(popupPage);
  }, awake);
}

/** Runs while clicks come to the background. */
let end: ReturnType<typeof setTimeout> | undefined;

/** Gives the button a popup in all tabs that have none of their own; an empty address: none. Never rejects. */
async function setPopup(popup: string): Promise<void> {
  try {
    // Edge for Android knows the method to open a popup and refuses every call.
    const { os } = await browser.runtime.getPlatformInfo();
    if (os !== 'android') await browser.action.setPopup({ popup });
  } catch {
    // The button stays as it is, and either way works.
  }
}
