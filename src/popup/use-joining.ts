import { useEffect, useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { DraftView } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import type { Desk } from './use-desk';

/** How far the joining of pages is. */
export interface Joining {
  isBusy: boolean;
  /** Why it stopped before the end. */
  error: ClipError | null;
  /** Joins page after page until there is none left. */
  joinAll(): void;
  /** Puts the page that holds the whole article in the clip's place. */
  readWhole(): void;
  /** No further page is asked for; the one that is on its way still comes. */
  cancel(): void;
}

/** Joins the pages of the desk's draft, one call for each, so that nothing is lost when the popup closes. */
export function useJoining(desk: Desk): Joining {
  const { api } = usePage();
  const [isBusy, setBusy] = useState(false);
  const [error, setError] = useState<ClipError | null>(null);
  /** The run that is wanted: one that was cancelled must not go on with the next one. */
  const wanted = useRef<object | null>(null);
  useEffect(() => () => void (wanted.current = null), []);

  const run = async (way: 'next' | 'all'): Promise<void> => {
    if (wanted.current !== null) return;
    const own = {};
    wanted.current = own;
    setBusy(true);
    setError(null);
    try {
      // What was typed is kept first, so that no answer brings older words back.
      await desk.settle();
      let draft: DraftView = desk.draft;
      while (wanted.current === own && (draft.pages?.[way] ?? null) !== null) {
        draft = await api.joinNextPage(draft.id, way);
        desk.show(draft);
      }
    } catch (failure) {
      setError(asClipError(failure));
    }
    if (wanted.current === own) cancel();
  };
  const cancel = (): void => {
    wanted.current = null;
    setBusy(false);
  };
  return { isBusy, error, joinAll: () => void run('next'), readWhole: () => void run('all'), cancel };
}
