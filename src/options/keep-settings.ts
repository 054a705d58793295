import type { ClipError } from '../core/model';
import { applyChanges, findChanges, type SettingsChanges } from '../settings/changes';
import { findDifference } from '../settings/find-difference';
import type { Settings } from '../settings/schema';
import { asClipError } from '../ui/as-clip-error';
import { createSendQueue } from '../ui/send-queue';

/** What became of the changes so far: while one of them could not be kept, that is said. */
export type KeepState =
  { phase: 'idle' | 'keeping' | 'kept' } | { phase: 'failed'; error: ClipError; retry: () => void };

/** The settings of a page, and the way of its changes to the store. */
export interface SettingsKeeper {
  /** Shows changes at once, and keeps them. */
  change(changes: Partial<Settings>): void;
  /** Takes over what is in the store; what of this page is not kept yet stays. Whether the page shows anything else now. */
  renew(stored: Settings): boolean;
  /** Shows settings that are kept already, in place of all that is on the page. */
  show(stored: Settings): void;
  /** Sends what waits: the page is about to go. */
  flush(): void;
}

type Key = keyof Settings;

/** Settings that are checked against each other cross together: the default preset is one that there is. */
const together: readonly Key[] = ['ownPresets', 'preset'];

/**
 * Keeps the changes of a page, one after the other. Only what this page changed is sent, so that another page's changes stay.
 * @param send resolves with the settings as they are in the store then
 * @param show draws the page
 */
export function createKeeper(
  first: Settings,
  send: (changes: SettingsChanges) => Promise<Settings>,
  show: (settings: Settings, state: KeepState) => void,
): SettingsKeeper {
  let stored = first;
  let shown = first;
  let phase: 'idle' | 'keeping' | 'kept' = 'idle';
  const failures = new Map<string, { keys: readonly Key[]; error: ClipError }>();

  const queue = createSendQueue<readonly Key[]>(async (keys, slot) => {
    failures.delete(slot);
    phase = 'keeping';
    draw();
    try {
      renew(await send(findChanges(pick(stored, keys), pick(shown, keys))));
    } catch (error) {
      failures.set(slot, { keys, error: asClipError(error) });
    }
    phase = 'kept';
    draw();
  });

  function draw(): void {
    const [failure] = failures.values();
    show(shown, failure === undefined ? { phase } : { phase: 'failed', error: failure.error, retry });
  }

  function retry(): void {
    for (const [slot, { keys }] of failures) queue.put(slot, keys);
  }

  function renew(next: Settings): boolean {
    const renewed = applyChanges(next, findChanges(stored, shown));
    const isOther = findDifference(shown, renewed) !== null;
    stored = next;
    if (isOther) {
      shown = renewed;
      draw();
    }
    return isOther;
  }

  return {
    change(changes) {
      shown = { ...shown, ...changes };
      draw();
      const keys = Object.keys(changes) as Key[];
      const parts = new Set(keys.map((key) => (together.includes(key) ? together : [key])));
      for (const part of parts) queue.put(part.join(), part);
    },
    renew,
    show(next) {
      stored = next;
      shown = next;
      failures.clear();
      phase = 'kept';
      draw();
    },
    flush: queue.flush,
  };
}

function pick(settings: Settings, keys: readonly Key[]): Partial<Settings> {
  return Object.fromEntries(keys.map((key) => [key, settings[key]]));
}
