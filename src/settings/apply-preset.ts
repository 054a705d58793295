import type { Preset } from '../core/plugins';
import type { PresetChanges } from './schema';

/** A preset with what the reader changed in it. */
export function presetWithChanges(preset: Preset, changes?: PresetChanges): Preset {
  const body = changes?.body ?? preset.body;
  return {
    ...preset,
    ...(body !== undefined && { body }),
    path: changes?.path ?? preset.path,
    fields: changes?.fields ?? preset.fields,
  };
}
