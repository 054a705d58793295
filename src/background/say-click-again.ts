import { loadTranslator } from '../platform/i18n';
import type { Tab } from '../platform/read-page';
import { readSettings } from '../platform/settings-store';
import { showToast } from '../platform/toast';
import { defaults } from '../settings/schema';

/** Says in the page that a click opened no popup, and what does. Never rejects. */
export async function sayClickAgain(tab: Tab): Promise<void> {
  const { language } = await readSettings().catch(() => defaults);
  const translate = await loadTranslator(language).catch(() => null);
  if (translate !== null) await showToast(tab.id, translate('toast_click_again'), 'failed');
}
