import type { Preset } from '../core/plugins';
import type { PresetChanges } from './schema';

/** A preset with what the reader changed in it. */
export function presetWithChanges(preset: Preset, changes: PresetChanges = {}): Preset {
  return { ...preset, ...changes };
}
