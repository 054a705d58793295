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
    // What could not be kept stays told until it is, whatever else is kept meanwhile.
    const failures = new Map<string, KeepState>();
    const created = createSendQueue<Partial<Settings>>(async (changes, slot) => {
      setState({ phase: 'keeping' });
      try {
        await api.changeSettings(changes);
        for (const failed of failures.keys()) if (covers(slot, failed)) failures.delete(failed);
      } catch (error) {
        const retry = (): void => created.put(slot, changes);
        failures.set(slot, { phase: 'failed', error: asClipError(error), retry });
      }
      setState(failures.values().next().value ?? { phase: 'kept' });
    });
    addEventListener('pagehide', created.flush);
    return created;
  }, []);

  return {
    settings,
    state,
    change(changes) {
      setSettings((known) => ({ ...known, ...changes }));
      // A key is replaced whole, so the newest change of it is all that counts; keys that change together are kept together.
      queue.put(Object.keys(changes).sort().join(separator), changes);
    },
    show(kept) {
      setSettings(kept);
      setState({ phase: 'kept' });
    },
  };
}

const separator = ' ';

/** Whether a change of some keys is one of all the keys of another. */
function covers(slot: string, other: string): boolean {
  const keys = slot.split(separator);
  return other.split(separator).every((key) => keys.includes(key));
}
