import type { Preset } from '../core/plugins';
import { findPreset } from '../presets';
import { presetWithChanges } from '../settings/apply-preset';
import type { Settings } from '../settings/schema';

/** A preset as the reader has it: a built-in one with what was changed in it, or one of the reader's own. @throws ClipError `preset-unknown` */
export function settledPreset(id: string, settings: Settings): Preset {
  return presetWithChanges(findPreset(id, settings.ownPresets), settings.presets[id]);
}
