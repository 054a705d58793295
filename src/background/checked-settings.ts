import { findDestination } from '../destinations';
import { findPreset, isPreset } from '../presets';
import type { Settings } from '../settings/schema';
import { checkSettings } from '../settings/validate';

/**
 * The settings again, when they can be kept.
 * @param before The settings that were changed: what pointed at nothing in them already keeps nothing else from being changed.
 * @throws ClipError `settings-…`, `template-invalid`, `preset-unknown`, `destination-unknown`
 */
export function checked(settings: Settings, before?: Settings): Settings {
  checkSettings(settings);
  const wasLost = before?.preset === settings.preset && !isPreset(before.preset, before.ownPresets);
  if (!wasLost) findPreset(settings.preset, settings.ownPresets);
  findDestination(settings.destination);
  return settings;
}
