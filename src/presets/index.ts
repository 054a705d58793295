import { ClipError } from '../core/model';
import type { Preset } from '../core/plugins';

const modules = import.meta.glob<Preset>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The built-in presets by id, in alphabetical order: every file of this folder is one. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  Object.values(modules)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((preset) => [preset.id, preset]),
);

/** @throws ClipError `preset-unknown` */
export function findPreset(id: string): Preset {
  const preset = presets.get(id);
  if (preset === undefined) throw new ClipError('preset-unknown', id);
  return preset;
}
