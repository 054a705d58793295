import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Settings } from '../settings/schema';
import { usePage } from '../ui/page-context';
import { createKeeper, type KeepState } from './keep-settings';

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
  const keeper = useMemo(
    () =>
      createKeeper(first, api.changeSettings, (shown, become) => {
        setSettings(shown);
        setState(become);
      }),
    [],
  );
  useEffect(() => {
    addEventListener('pagehide', keeper.flush);
    return () => removeEventListener('pagehide', keeper.flush);
  }, [keeper]);
  return { settings, state, change: keeper.change, show: keeper.show };
}
