import type { ReadRequest, Receipt } from '../core/model';
import { showBadge } from '../platform/badge';
import { loadTranslator, type Translate } from '../platform/i18n';
import type { Tab } from '../platform/read-page';
import { failure } from '../platform/rpc';
import { readSettings } from '../platform/settings-store';
import { showToast } from '../platform/toast';
import { errorKey } from '../platform/translator';
import { makeDraft } from './make-draft';
import { loadRendering } from './rendering';
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
    await reportFailure(tabId, error).catch(() => showBadge(tabId, 'failed'));
  }
}

async function reportFailure(tabId: number | undefined, error: unknown): Promise<void> {
  const { code, detail } = failure(error);
  const language = await readSettings().then(
    (settings) => settings.language,
    () => 'auto',
  );
  const translate = await loadTranslator(language);
  const key = errorKey(code);
  const reason = `${translate(key)}. ${translate(`${key}_next`)}`;
  const text = translate('toast_failed', {
    reason: code === 'unexpected' ? `${reason} (${detail})` : reason,
  });
  await Promise.all([showBadge(tabId, 'failed', text), showToast(tabId, text, 'failed')]);
}

function successText(receipt: Receipt, translate: Translate): string {
  if (receipt.destination === 'clipboard') return translate('toast_copied');
  return translate(receipt.state === 'saved' ? 'toast_saved' : 'toast_handed_over', { path: receipt.path });
}
