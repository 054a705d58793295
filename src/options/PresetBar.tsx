import { useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { presetLimits } from '../settings/read-preset';
import { copyName, exportPreset } from '../settings/transfer-preset';
import { asClipError } from '../ui/as-clip-error';
import { Choice } from '../ui/Choice';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { downloadJson } from './download-json';
import type { EditedPreset } from './use-edited-preset';

/** Which preset is edited, and what can be done with it as a whole. */
export function PresetBar({ edited }: { edited: EditedPreset }) {
  const { t } = usePage();
  const { preset } = edited;
  return (
    <div class="preset-bar">
      <Choice
        label={t('preset')}
        value={preset.id}
        options={edited.all.map(({ id, name }) => ({ value: id, label: name }))}
        onChoose={edited.choose}
        testId="edited-preset"
      />
      {edited.isOwn && <NameField edited={edited} />}
      <div class="button-row">
        <button
          type="button"
          data-testid="duplicate-preset"
          onClick={() => edited.duplicate(copyName(preset.name, (name) => t('preset_copy_name', { name })))}
        >
          {t('preset_duplicate')}
        </button>
        <button
          type="button"
          data-testid="export-preset"
          onClick={() => downloadJson(`frontclip-preset-${preset.id}.json`, exportPreset(preset))}
        >
          {t('preset_export')}
        </button>
        <ImportButton edited={edited} />
        {edited.isChanged && (
          <button type="button" data-testid="reset-preset" onClick={edited.reset}>
            {t('preset_reset')}
          </button>
        )}
        {edited.isOwn && (
          <button type="button" data-testid="delete-preset" onClick={edited.remove}>
            {t('preset_delete')}
          </button>
        )}
      </div>
      {preset.documentation !== '' && (
        <a href={preset.documentation} target="_blank" rel="noopener noreferrer">
          {t('preset_documentation', { name: preset.name })}
        </a>
      )}
    </div>
  );
}

/** Kept while it has a letter. */
function NameField({ edited }: { edited: EditedPreset }) {
  const { t } = usePage();
  const [name, setName] = useState(edited.preset.name);
  return (
    <label class="choice">
      {t('preset_name')}
      <input
        type="text"
        value={name}
        maxLength={presetLimits.name}
        aria-invalid={name.trim() === ''}
        data-testid="preset-name"
        onInput={(event) => {
          setName(event.currentTarget.value);
          const typed = event.currentTarget.value.trim();
          if (typed !== '') edited.put({ name: typed });
        }}
      />
    </label>
  );
}

function ImportButton({ edited }: { edited: EditedPreset }) {
  const { t } = usePage();
  const file = useRef<HTMLInputElement>(null);
  const [error, setError] = useState<ClipError | null>(null);
  const read = async (chosen: File): Promise<void> => {
    setError(null);
    try {
      edited.add(await chosen.text());
    } catch (failure) {
      setError(asClipError(failure));
    }
  };
  return (
    <>
      <button type="button" data-testid="import-preset" onClick={() => file.current?.click()}>
        {t('preset_import')}
      </button>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        data-testid="import-preset-file"
        onChange={(event) => {
          const [chosen] = event.currentTarget.files ?? [];
          if (chosen !== undefined) void read(chosen);
          // The same file may be chosen again after it was mended.
          event.currentTarget.value = '';
        }}
      />
      {error !== null && <Failure error={error} deeds={{}} />}
    </>
  );
}
