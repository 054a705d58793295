import { useEffect, useMemo, useState } from 'preact/hooks';
import { onSettingsChanged } from '../platform/settings-store';
import { withKnownPreset } from '../presets';
import { defaults, type Settings } from '../settings/schema';
import { usePage } from '../ui/page-context';
import { createKeeper, type KeepState } from './keep-settings';

/** The settings on the page, and the way to change them: each change is kept at once. */
export interface SettingsDesk {
  settings: Settings;
  state: KeepState;
  /** Another value: settings were changed elsewhere, and what is on the page is drawn anew. */
  version: number;
  change(changes: Partial<Settings>): void;
  /** Shows settings that are kept already (an import). */
  show(settings: Settings): void;
}

/** Keeps the desk of the options page. What could not be kept stays on the page, with the failure. */
export function useSettings(first: Settings): SettingsDesk {
  const { api } = usePage();
  const [settings, setSettings] = useState(first);
  const [state, setState] = useState<KeepState>({ phase: 'idle' });
  const [version, setVersion] = useState(0);
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
  useEffect(
    () =>
      onSettingsChanged((stored) => {
        if (keeper.renew(stored) && !isTyping()) setVersion((known) => known + 1);
      }),
    [keeper],
  );
  const usable = useMemo(() => withKnownPreset(settings, defaults.preset), [settings]);
  return { settings: usable, state, version, change: keeper.change, show: keeper.show };
}

/** What is half typed stays. */
function isTyping(): boolean {
  return document.activeElement?.matches('input, textarea') === true;
}
