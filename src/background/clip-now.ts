import type { ReadRequest, Receipt } from '../core/model';
import { showBadge } from '../platform/badge';
import { loadTranslator, type Translate } from '../platform/i18n';
import type { Tab } from '../platform/read-page';
import { showToast } from '../platform/toast';
import { makeDraft } from './make-draft';
import { loadRendering } from './rendering';
import { reportFailure } from './report-failure';
import { saveDraft } from './save-draft';

/**
 * Clips a tab straight to its destination: context menu and keyboard shortcut.
 * Never rejects: the badge and a toast in the page say how it went.
 */
export async function clipNow(
  tab: Tab | Promise<Tab>,
  scope: ReadRequest['scope'],
  frame = 0,
): Promise<void> {
  let tabId: number | undefined;
  try {
    const found = await tab;
    tabId = found.id;
    await showBadge(tabId, 'working');
    const rendering = await loadRendering();
    // Loaded before the save, so that nothing can fail between it and the word that it went well.
    const translate = await loadTranslator(rendering.settings.language);
    const draft = await makeDraft(found, scope, rendering, (made) => made, { frame });
    const text = successText(await saveDraft(draft, draft.destination, rendering, tabId), translate);
    await Promise.all([showBadge(tabId, 'done', text), showToast(tabId, text, 'done')]);
  } catch (error) {
    await reportFailure(tabId, error);
  }
}

function successText(receipt: Receipt, translate: Translate): string {
  if (receipt.destination === 'clipboard') return translate('toast_copied');
  return translate(receipt.state === 'saved' ? 'toast_saved' : 'toast_handed_over', { path: receipt.path });
}
