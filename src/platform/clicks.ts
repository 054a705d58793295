import browser from 'webextension-polyfill';
import { openPopup, popupPage } from './open-popup';
import type { Tab } from './read-page';

/**
 * Whether clicks on the toolbar button can come to the background, which opens the popup itself: the page is read while the browser
 * makes the popup's window, which takes longer than most pages. Firefox opens popups for a click alone, Chromium before 127 not at all.
 */
const canOpenPopup = !HAS_BACKGROUND_DOCUMENT && typeof browser.action.openPopup === 'function';

/** Kept until the browser ends: how often in a row it has refused to open a popup. */
const refusalsKey = 'popup-refusals';
/** So many are no accident, as a window that loses the reader's attention is: offshoots of Chromium refuse whatever they promise. */
const mostRefusals = 2;

/**
 * Registers what happens at a click, before the popup is opened. Has to be registered while the worker starts.
 * @param onClick Answers what takes it back.
 * @param onRefused Called when no popup opened, as in a window without a toolbar: the next click in the tab opens it without us.
 */
export function listenForClicks(onClick: (tab: Tab) => () => void, onRefused: (tab: Tab) => void): void {
  if (!canOpenPopup) return;
  browser.action.onClicked.addListener((tab) => {
    const takeBack = onClick(tab);
    openPopup(tab.id).then(
      () => countRefusals(() => 0),
      async () => {
        takeBack();
        const popups = await chrome.runtime.getContexts({ contextTypes: [chrome.runtime.ContextType.POPUP] });
        if (popups.length > 0) return;
        await countRefusals((known) => known + 1);
        onRefused(tab);
      },
    );
  });
}

let refusals = 0;
/** What the worker's start has to finish first: it sets the popup too. */
let started: Promise<void> = Promise.resolve();

/** Never rejects. */
async function countRefusals(count: (known: number) => number): Promise<void> {
  await started;
  const now = count(refusals);
  if (now === refusals) return;
  refusals = now;
  const kept = browser.storage.session.set({ [refusalsKey]: now });
  await Promise.allSettled([kept, ...(now < mostRefusals ? [] : [setPopup(popupPage)])]);
}

/**
 * Makes the browser send clicks to the background, also while the worker is stopped: it starts sooner than the browser makes a window.
 * Measured from a click with a stopped worker on a page of 100 KB: the popup's window comes 80 ms later than by the browser itself, the
 * clip 200 ms sooner. To be called whenever the worker starts. Never rejects.
 */
export function receiveClicks(): Promise<void> {
  if (canOpenPopup) started = takeClicks();
  return started;
}

async function takeClicks(): Promise<void> {
  const known = await browser.storage.session.get(refusalsKey).catch(() => ({}) as Record<string, unknown>);
  refusals = Number(known[refusalsKey] ?? 0);
  if (refusals < mostRefusals) await setPopup('');
}

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
