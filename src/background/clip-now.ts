import type { ReadRequest, Receipt } from '../core/model';
import { showBadge } from '../platform/badge';
import { loadTranslator, type Translate } from '../platform/i18n';
import type { Tab } from '../platform/read-page';
import { failure } from '../platform/rpc';
import { readSettings } from '../platform/settings-store';
import { showToast } from '../platform/toast';
import { errorKey } from '../platform/translator';
import { makeDraft } from './make-draft';
import { saveDraft } from './save-draft';

/**
 * Clips a tab straight to its destination: context menu and keyboard shortcut.
 * Never rejects: the badge and a toast in the page say how it went.
 */
export async function clipNow(tab: Tab, scope: ReadRequest['scope'], frame = 0): Promise<void> {
  await showBadge(tab.id, 'working');
  try {
    const settings = await readSettings();
    const draft = await makeDraft(tab, scope, settings, frame);
    const receipt = await saveDraft(draft, draft.destination, settings, tab.id);
    const translate = await loadTranslator(settings.language);
    const text = successText(receipt, translate);
    await Promise.all([showBadge(tab.id, 'done', text), showToast(tab.id, text, 'done')]);
  } catch (error) {
    await reportFailure(tab.id, error);
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
