import { ClipError } from '../core/model';
import type { Preset } from '../core/plugins';

const modules = import.meta.glob<Preset>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** The built-in presets by id, in alphabetical order: every file of this folder is one. */
export const presets: ReadonlyMap<string, Preset> = new Map(
  Object.values(modules)
    .sort((one, other) => (one.id < other.id ? -1 : 1))
    .map((preset) => [preset.id, preset]),
);

/** The reader's own presets, by id. */
export type OwnPresets = Readonly<Record<string, Preset>>;

/** All presets there are to choose from: the built-in ones, then the reader's own by name. */
export function listPresets(own: OwnPresets): Preset[] {
  const made = Object.values(own).sort((one, other) => one.name.localeCompare(other.name));
  return [...[...presets.values()].filter(({ id }) => !Object.hasOwn(own, id)), ...made];
}

/** Whether there is a preset of this id: the reader may have deleted it. */
export function isPreset(id: string, own: OwnPresets): boolean {
  return presets.has(id) || Object.hasOwn(own, id);
}

/** The preset of an id, the reader's own before a built-in one that came later. @throws ClipError `preset-unknown` */
export function findPreset(id: string, own: OwnPresets = {}): Preset {
  const preset = Object.hasOwn(own, id) ? own[id] : presets.get(id);
  if (preset === undefined) throw new ClipError('preset-unknown', id);
  return preset;
}

/**
 * Settings whose default preset there is. One that was deleted, or that cannot be read, must not keep every clip from being made.
 * @param other the id of a built-in preset that stands in for it
 */
export function withKnownPreset<Settings extends { preset: string; ownPresets: OwnPresets }>(
  settings: Settings,
  other: string,
): Settings {
  return isPreset(settings.preset, settings.ownPresets) ? settings : { ...settings, preset: other };
}
