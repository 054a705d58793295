import type { Preset } from '../core/plugins';
import type { PresetChanges } from './schema';

/** A preset with what the reader changed in it. A format that its target does not read is not taken. */
export function presetWithChanges(preset: Preset, changes: PresetChanges = {}): Preset {
  const { format = preset.format } = changes;
  const isRead = [preset.format, ...(preset.otherFormats ?? [])].includes(format);
  return { ...preset, ...changes, format: isRead ? format : preset.format };
}
