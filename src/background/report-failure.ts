import { showBadge } from '../platform/badge';
import { loadTranslator } from '../platform/i18n';
import { failure } from '../platform/rpc';
import { readSettings } from '../platform/settings-store';
import { showToast } from '../platform/toast';
import { errorKey } from '../platform/translator';

/** Says by badge and toast why what was asked without the popup could not be done. Never rejects. */
export async function reportFailure(tabId: number | undefined, error: unknown): Promise<void> {
  await say(tabId, error).catch(() => showBadge(tabId, 'failed'));
}

async function say(tabId: number | undefined, error: unknown): Promise<void> {
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
