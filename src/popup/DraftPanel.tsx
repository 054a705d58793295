import { useEffect, useRef } from 'preact/hooks';
import { destinations } from '../destinations';
import { openOptions } from '../platform/open-options';
import type { DraftView } from '../platform/protocol';
import type { Settings } from '../settings/schema';
import { Choice } from '../ui/Choice';
import { Icon } from '../ui/Icon';
import { usePage } from '../ui/page-context';
import { isSaveKey } from '../ui/save-key';
import { FieldRows } from './FieldRows';
import { Notices } from './Notices';
import { PageTitle } from './PageTitle';
import { PathRow } from './PathRow';
import { PlaceFailure } from './PlaceFailure';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { useDesk } from './use-desk';
import type { Desk } from './use-desk';
import { usePicking } from './use-picking';
import { useSaving } from './use-saving';

interface DraftPanelProps {
  first: DraftView;
  settings: Settings;
  onWholeArticle: () => void;
  /** Reads the page anew, without what was corrected. */
  onForget: () => void;
}

/** A clip that is ready: its fields, its file, its preview, and the way to save it. */
export function DraftPanel({ first, settings, onWholeArticle, onForget }: DraftPanelProps) {
  const { t } = usePage();
  const desk = useDesk(first);
  const saving = useSaving(desk, settings);
  const picking = usePicking(desk);
  const saveButton = useRef<HTMLButtonElement>(null);
  const { draft } = desk;

  useEffect(() => saveButton.current?.focus({ preventScroll: true }), []);
  useSaveKeys(() => saving.save(draft.destination));

  return (
    <div class="panel" data-testid="draft">
      <Choosers desk={desk} />
      <main>
        <Notices desk={desk} onWholeArticle={onWholeArticle} onPick={picking.start} onForget={onForget} />
        {picking.failure !== null && <PlaceFailure error={picking.failure} />}
        <section class="fields" aria-label={t('front_matter')}>
          <FieldRows desk={desk} />
          <PathRow desk={desk} />
        </section>
        <Preview desk={desk} onPick={picking.start} />
      </main>
      <SaveBar
        destination={draft.destination}
        state={saving.state}
        onSave={saving.save}
        onOptions={openOptions}
        saveButton={saveButton}
      />
    </div>
  );
}

function Choosers({ desk }: { desk: Desk }) {
  const { t } = usePage();
  const { draft } = desk;
  const failure = desk.failures.get('preset') ?? desk.failures.get('destination');
  const presetOptions = draft.presets.map(({ id, name }) => ({ value: id, label: name }));
  const destinationOptions = [...destinations.keys()].map((id) => ({
    value: id,
    label: t.find(`destination_${id}`) ?? id,
  }));
  return (
    <header class="choosers">
      <PageTitle />
      <Choice
        label={t('preset')}
        value={draft.preset}
        options={presetOptions}
        onChoose={desk.choosePreset}
        testId="preset"
      />
      <Choice
        label={t('destination')}
        value={draft.destination}
        options={destinationOptions}
        onChoose={desk.chooseDestination}
        testId="destination"
      />
      <button
        type="button"
        class="icon-button"
        aria-label={t('action_options')}
        title={t('action_options')}
        data-testid="options"
        onClick={openOptions}
      >
        <Icon name="options" />
      </button>
      {failure !== undefined && <PlaceFailure error={failure} />}
    </header>
  );
}

/** Ctrl or Cmd with S or Enter saves from anywhere in the popup. */
function useSaveKeys(save: () => void): void {
  const newest = useRef(save);
  newest.current = save;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!isSaveKey(event) || event.isComposing) return;
      event.preventDefault();
      newest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
