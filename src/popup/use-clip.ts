import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { DraftView } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';

/** How far the clip of the open tab is. */
export type ClipState =
  { phase: 'reading' } | { phase: 'failed'; error: ClipError } | { phase: 'ready'; draft: DraftView };

/**
 * Reads the open tab; `readAgain` starts over. Only the newest reading counts.
 * @param first the reading that the page has begun before anything was drawn
 */
export function useClip(first: Promise<DraftView>) {
  const { api } = usePage();
  const [state, setState] = useState<ClipState>({ phase: 'reading' });
  const newest = useRef<Promise<DraftView>>(first);

  const follow = (reading: Promise<DraftView>) => {
    newest.current = reading;
    setState({ phase: 'reading' });
    const settle = (next: ClipState) => newest.current === reading && setState(next);
    reading.then(
      (draft) => settle({ phase: 'ready', draft }),
      (error: unknown) => settle({ phase: 'failed', error: asClipError(error) }),
    );
  };
  // Before the first frame: a draft that is there already is drawn at once.
  useLayoutEffect(() => follow(first), []);
  return {
    state,
    readAgain: (scope: 'auto' | 'article') => follow(api.clipActiveTab(scope)),
    /** Clips the page anew, without what was corrected. */
    forget: () => state.phase === 'ready' && follow(api.forgetCorrection(state.draft.id)),
  };
}
