import { useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import type { Desk } from './use-desk';

/** Opens the overlay on the page of a draft, when all that was typed is kept, and closes the popup, which would lie over the page. */
export function usePicking(desk: Desk): { start: () => void; failure: ClipError | null } {
  const { api } = usePage();
  const [failure, setFailure] = useState<ClipError | null>(null);
  const open = async (): Promise<void> => {
    try {
      await desk.settle();
      await api.startPicking(desk.draft.id);
      window.close();
    } catch (error) {
      setFailure(asClipError(error));
    }
  };
  return {
    failure,
    start() {
      setFailure(null);
      void open();
    },
  };
}
