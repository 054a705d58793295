import { useMemo, useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { usePage } from '../ui/page-context';
import { createSendQueue } from '../ui/send-queue';

/** What became of the last change. */
export type KeepState =
  { phase: 'idle' | 'keeping' | 'kept' } | { phase: 'failed'; error: ClipError; retry: () => void };

/** The settings on the page, and the way to change them: each change is kept at once. */
export interface SettingsDesk {
  settings: Settings;
  state: KeepState;
  change(changes: Partial<Settings>): void;
  /** Shows settings that are kept already (an import). */
  show(settings: Settings): void;
}

/** Keeps the desk of the options page. What could not be kept stays on the page, with the failure. */
export function useSettings(first: Settings): SettingsDesk {
  const { api } = usePage();
  const [settings, setSettings] = useState(first);
  const [state, setState] = useState<KeepState>({ phase: 'idle' });
  const queue = useMemo(() => {
    const created = createSendQueue<Partial<Settings>>(async (changes, slot) => {
      setState({ phase: 'keeping' });
      try {
        await api.changeSettings(changes);
        setState({ phase: 'kept' });
      } catch (error) {
        setState({ phase: 'failed', error: asClipError(error), retry: () => created.put(slot, changes) });
      }
    });
    addEventListener('pagehide', created.flush);
    return created;
  }, []);

  return {
    settings,
    state,
    change(changes) {
      setSettings((known) => ({ ...known, ...changes }));
      // A key is replaced whole, so the newest change of each key is all that counts.
      for (const [key, value] of Object.entries(changes)) queue.put(key, { [key]: value });
    },
    show(kept) {
      setSettings(kept);
      setState({ phase: 'kept' });
    },
  };
}
