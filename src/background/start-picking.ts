import readerFile from '../content/content?script&iife';
import overlayFile from '../content/overlay?script&iife';
import type { Guide } from '../core/model';
import type { Draft } from '../library/database';
import { injectOverlay } from '../platform/inject-overlay';
import { loadMessages } from '../platform/i18n';
import type { Tab } from '../platform/read-page';
import { readSettings } from '../platform/settings-store';
import { checkSamePage } from './check-same-page';
import { addGuides } from './add-guides';
import { requestNow } from './request-now';

/** The texts that the overlay shows. */
const shown = /^(?:pick_|words_|pictures_|error_|reading$|preview$)/;

/**
 * Opens the overlay in a tab, on the page of a draft.
 * @throws ClipError `tab-navigated` when the tab shows another page, and as `readPage`
 */
export async function startPicking(tab: Tab, draft: Pick<Draft, 'id' | 'clip'>): Promise<void> {
  checkSamePage(tab, draft.clip);
  const loading = readSettings();
  const [{ language }, guided] = await Promise.all([loading, addGuides(requestNow(), tab, loading)]);
  const { messages, tag } = await loadMessages(language);
  const { correction = {}, ...request } = guided.request;
  await injectOverlay(tab, [readerFile, overlayFile], {
    draft: draft.id,
    request,
    correction: correction satisfies Guide,
    messages: Object.fromEntries(Object.entries(messages).filter(([key]) => shown.test(key))),
    language: tag,
  });
}
