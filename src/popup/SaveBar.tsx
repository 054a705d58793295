import type { Ref } from 'preact';
import { usePage } from '../ui/page-context';
import { SaveStatus } from './SaveStatus';
import type { SaveState } from './use-saving';

interface SaveBarProps {
  destination: string;
  state: SaveState;
  onSave: (destination: string) => void;
  onOptions: () => void;
  saveButton: Ref<HTMLButtonElement>;
}

/** Save to the chosen destination, with Copy and Download beside it, and the truth about the last of them. */
export function SaveBar({ destination, state, onSave, onOptions, saveButton }: SaveBarProps) {
  const { t } = usePage();
  const isSaving = state.phase === 'saving';
  const label = isSaving ? t('saving') : t('action_save');
  return (
    <footer class="save-bar">
      <SaveStatus state={state} onRetry={onSave} onOptions={onOptions} />
      <div class="button-row">
        <button type="button" data-testid="copy" aria-disabled={isSaving} onClick={() => onSave('clipboard')}>
          {t('action_copy')}
        </button>
        <button
          type="button"
          data-testid="download"
          aria-disabled={isSaving}
          onClick={() => onSave('download')}
        >
          {t('action_download')}
        </button>
        <button
          type="button"
          class="primary"
          ref={saveButton}
          data-testid="save"
          aria-disabled={isSaving}
          aria-keyshortcuts="Control+S Meta+S Control+Enter Meta+Enter"
          title={t('save_to', { destination: t.find(`destination_${destination}`) ?? destination })}
          onClick={() => onSave(destination)}
        >
          {label}
        </button>
      </div>
    </footer>
  );
}
