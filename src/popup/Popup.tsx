import { openOptions } from '../platform/open-options';
import type { DraftView } from '../platform/protocol';
import type { Settings } from '../settings/schema';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { PageTitle } from './PageTitle';
import { DraftPanel } from './DraftPanel';
import { Reading } from './Reading';
import { useClip } from './use-clip';

interface PopupProps {
  first: Promise<DraftView>;
  settings: Settings;
}

/** The popup: reading, ready or failed. */
export function Popup({ first, settings }: PopupProps) {
  const { api } = usePage();
  const { state, readAgain, forget } = useClip(first);
  if (state.phase === 'reading') return <Reading />;
  if (state.phase === 'ready') {
    // A new reading is a new desk: nothing typed for another draft may end up in this one.
    return (
      <DraftPanel
        key={`${state.draft.id} ${state.draft.kind} ${state.draft.correction === null}`}
        first={state.draft}
        settings={settings}
        onWholeArticle={() => readAgain('article')}
        onForget={forget}
      />
    );
  }
  const deeds = {
    retry: () => readAgain('auto'),
    // What keeps the overlay away is said as the page's own failure.
    pick: () =>
      void api.startPicking(null).then(
        () => window.close(),
        () => readAgain('auto'),
      ),
    'whole-article': () => readAgain('article'),
    options: openOptions,
    close: () => window.close(),
  };
  return (
    <main class="failed">
      <PageTitle />
      <Failure error={state.error} deeds={deeds} />
    </main>
  );
}
