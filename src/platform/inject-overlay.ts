import browser from 'webextension-polyfill';
import { ClipError, type Guide, type ReadRequest } from '../core/model';
import { classifyAddress } from './classify-address';
import { injectionFailure } from './injection-failure';
import type { Tab } from './read-page';
import type { Messages } from './translator';

/** What the overlay is told; it has the same shape there. */
export interface OverlayOrder {
  draft: string;
  request: ReadRequest;
  correction: Guide;
  messages: Messages;
  language: string;
}

/**
 * Injects scripts into a tab's page, then opens the overlay that they bring.
 * @throws ClipError `page-…`, `tab-…`
 */
export async function injectOverlay(tab: Tab, files: string[], order: OverlayOrder): Promise<void> {
  if (tab.id === undefined) throw new ClipError('tab-missing');
  const address = tab.url ?? '';
  const refusal = classifyAddress(address);
  if (refusal !== null && refusal !== 'page-pdf') throw new ClipError(refusal);
  const target = { tabId: tab.id };
  try {
    await browser.scripting.executeScript({ target, files });
    const [answer] = await browser.scripting.executeScript({
      target,
      // Serialised and run in the page's isolated world: it may use nothing from this module.
      func: (wanted: OverlayOrder) => globalThis.frontclipPick?.(wanted) === true,
      args: [order],
    });
    if (answer?.result !== true) throw new ClipError('tab-navigated', 'no overlay');
  } catch (error) {
    throw injectionFailure(error, address);
  }
}
