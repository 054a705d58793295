import { useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { downloadJson } from './download-json';
import { Section } from './Section';
import type { SettingsDesk } from './use-settings';

/** The settings as a file, to keep or to carry to another browser, and back. */
export function Backup({ desk, onImport }: { desk: SettingsDesk; onImport: () => void }) {
  const { api, t } = usePage();
  const [error, setError] = useState<ClipError | null>(null);
  const [done, setDone] = useState('');
  const file = useRef<HTMLInputElement>(null);

  const attempt = async (work: () => Promise<string>): Promise<void> => {
    setError(null);
    setDone('');
    try {
      setDone(await work());
    } catch (failure) {
      setError(asClipError(failure));
    }
  };
  const exportFile = async () => {
    downloadJson('frontclip-settings.json', await api.exportSettings());
    return t('settings_exported');
  };
  const importFile = async (chosen: File) => {
    desk.show(await api.importSettings(await chosen.text()));
    onImport();
    return t('settings_imported', { name: chosen.name });
  };
  return (
    <Section id="backup" title={t('section_backup')}>
      <p class="help">{t('backup_help')}</p>
      <div class="button-row">
        <button type="button" data-testid="export" onClick={() => void attempt(exportFile)}>
          {t('settings_export')}
        </button>
        <button type="button" data-testid="import" onClick={() => file.current?.click()}>
          {t('settings_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          data-testid="import-file"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) void attempt(() => importFile(chosen));
            // The same file may be chosen again after it was mended.
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status" data-testid="backup-status">
        {done}
      </p>
      {error !== null && <Failure error={error} deeds={{}} />}
    </Section>
  );
}
