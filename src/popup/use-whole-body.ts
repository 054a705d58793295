import { useEffect } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { DraftView } from '../platform/protocol';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';

/** Fetches the whole of a long body once its start is drawn. */
export function useWholeBody(
  draft: DraftView,
  setDraft: (change: (known: DraftView) => DraftView) => void,
  failures: Map<string, ClipError>,
): void {
  const { api } = usePage();
  const { id, isBodyWhole, file, statistics } = draft;
  useEffect(() => {
    if (isBodyWhole) return undefined;
    const fetchRest = (): void => {
      failures.delete('body');
      api.readBody(id).then(
        (body) =>
          // Another preset may have brought another body meanwhile.
          setDraft((known) =>
            known.file.body === file.body && known.statistics.words === statistics.words
              ? { ...known, isBodyWhole: true, file: { ...known.file, body } }
              : known,
          ),
        (error: unknown) => {
          failures.set('body', asClipError(error));
          setDraft((known) => ({ ...known }));
        },
      );
    };
    // After the frame that shows the start.
    const frame = requestAnimationFrame(() => setTimeout(fetchRest));
    return () => cancelAnimationFrame(frame);
  }, [id, isBodyWhole, file.body, statistics.words]);
}
