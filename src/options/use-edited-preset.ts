import { useState } from 'preact/hooks';
import type { Preset } from '../core/plugins';
import { findPreset, isPreset, listPresets } from '../presets';
import { presetWithChanges } from '../settings/apply-preset';
import type { PresetChanges } from '../settings/schema';
import { freeId, importPreset } from '../settings/transfer-preset';
import type { SettingsDesk } from './use-settings';

/** The preset that is being edited, and what can be done with it. */
export interface EditedPreset {
  /** As the reader has it. */
  preset: Preset;
  all: Preset[];
  /** Whether the reader made it. */
  isOwn: boolean;
  /** Whether a built-in one was changed. */
  isChanged: boolean;
  /** Another value: what is on the page is drawn anew, so that nothing half typed goes over. */
  version: number;
  choose(id: string): void;
  put(changes: PresetChanges & Partial<Pick<Preset, 'name'>>): void;
  /** As `put`, for what stands on the page as typed: it is drawn anew. */
  replace(changes: PresetChanges): void;
  /** Makes a preset of the reader's own of it and edits that. */
  duplicate(name: string): void;
  /** Puts a built-in preset back as it was. */
  reset(): void;
  /** Deletes one of the reader's own. */
  remove(): void;
  /** Adds the preset of a file and edits it. @throws ClipError `settings-invalid`, `settings-newer` */
  add(json: string): Preset;
}

/** Keeps which preset is edited; every change is kept at once. */
export function useEditedPreset(desk: SettingsDesk): EditedPreset {
  const { settings, change } = desk;
  const { ownPresets } = settings;
  const [chosen, setChosen] = useState(settings.preset);
  const [version, setVersion] = useState(0);
  const id = isPreset(chosen, ownPresets) ? chosen : settings.preset;
  const isOwn = Object.hasOwn(ownPresets, id);
  const base = findPreset(id, ownPresets);
  const show = (next: string): void => {
    setChosen(next);
    setVersion((known) => known + 1);
  };
  const addOwn = (preset: Preset): Preset => {
    change({ ownPresets: { ...ownPresets, [preset.id]: preset } });
    show(preset.id);
    return preset;
  };
  const taken = (): Set<string> => new Set(listPresets(ownPresets).map((preset) => preset.id));
  const put: EditedPreset['put'] = (changes) => {
    if (isOwn) change({ ownPresets: { ...ownPresets, [id]: { ...base, ...changes } } });
    else change({ presets: { ...settings.presets, [id]: { ...settings.presets[id], ...changes } } });
  };
  return {
    preset: presetWithChanges(base, settings.presets[id]),
    all: listPresets(ownPresets),
    isOwn,
    isChanged: settings.presets[id] !== undefined,
    version,
    choose: show,
    put,
    replace(changes) {
      put(changes);
      show(id);
    },
    duplicate(name) {
      addOwn({ ...presetWithChanges(base, settings.presets[id]), id: freeId(`${id}-copy`, taken()), name });
    },
    reset() {
      change({ presets: without(settings.presets, id) });
      show(id);
    },
    remove() {
      const isDefault = settings.preset === id;
      change({ ownPresets: without(ownPresets, id), ...(isDefault && { preset: 'plain' }) });
      show(isDefault ? 'plain' : settings.preset);
    },
    add: (json) => addOwn(importPreset(json, taken())),
  };
}

function without<Value>(record: Record<string, Value>, id: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== id));
}
