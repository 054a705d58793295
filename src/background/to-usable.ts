import { isPreset } from '../presets';
import { defaults, type Settings } from '../settings/schema';

/** The settings with a default preset that is there: one of the reader's own may be one that this version cannot read. */
export function toUsable(settings: Settings): Settings {
  const isThere = isPreset(settings.preset, settings.ownPresets);
  return isThere ? settings : { ...settings, preset: defaults.preset };
}
