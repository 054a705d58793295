import { useEffect, useState } from 'preact/hooks';
import type { MessageKey } from '../platform/i18n';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts';
import type { Shortcut } from '../platform/shortcuts';
import { usePage } from '../ui/page-context';
import { Section } from './Section';

const texts = new Map<string, MessageKey>([
  ['clip-now', 'command_clip_now'],
  ['pick-parts', 'command_pick_parts'],
]);

/** The shortcuts as the browser has them now. Only the browser can change them. */
export function Shortcuts() {
  const { t } = usePage();
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => void readShortcuts().then(setShortcuts, () => undefined);
    read();
    // They are changed in another tab.
    addEventListener('focus', read);
    return () => removeEventListener('focus', read);
  }, []);
  return (
    <Section id="shortcuts" title={t('section_shortcuts')}>
      <dl class="shortcuts">
        {shortcuts.map(({ name, keys }) => (
          <div key={name}>
            <dt>{t(texts.get(name ?? '') ?? 'command_open')}</dt>
            <dd>{keys === '' ? t('shortcut_none') : <kbd>{keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="help">{t('shortcut_help')}</p>
      <button
        type="button"
        data-testid="change-shortcuts"
        onClick={() => void openShortcutSettings().catch(() => undefined)}
      >
        {t('shortcut_change')}
      </button>
    </Section>
  );
}
