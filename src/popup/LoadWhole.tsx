import { useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import { PlaceFailure } from './PlaceFailure';
import type { Desk } from './use-desk';

/** Has the page load what it loads on sight, and reads it again. */
export function LoadWhole({ desk }: { desk: Desk }) {
  const { api, t } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ClipError | null>(null);
  const load = async (): Promise<void> => {
    if (isBusy) return;
    setBusy(true);
    setError(null);
    try {
      await desk.settle();
      desk.show(await api.loadWholePage(desk.draft.id));
    } catch (failure) {
      setError(asClipError(failure));
    }
    setBusy(false);
  };
  return (
    <>
      <button
        type="button"
        class="quiet load-whole"
        title={t('load_whole_hint')}
        aria-disabled={isBusy}
        data-testid="load-whole"
        onClick={() => void load()}
      >
        {t(isBusy ? 'loading_whole' : 'load_whole')}
      </button>
      {error !== null && <PlaceFailure error={error} />}
    </>
  );
}
