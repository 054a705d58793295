import { ClipError } from '../core/model';
import { checkTemplate } from '../core/template/parse';
import { findDifference } from './find-difference';
import { migrate, readVersion } from './migrations';
import {
  isRecord,
  readCategories,
  readDestinations,
  readId,
  readImageProxy,
  readLanguage,
  readPresets,
  type Reader,
} from './read-values';
import { defaults, type Settings } from './schema';

type Readers = { [Key in Exclude<keyof Settings, 'version'>]: Reader<Settings[Key]> };

const readers: Readers = {
  language: readLanguage,
  preset: readId,
  destination: readId,
  categories: readCategories,
  imageProxy: readImageProxy,
  presets: readPresets,
  destinations: readDestinations,
};

/** What a reader makes of stored data is copied, so that no two settings share a list. */
function readKey<Key extends keyof Readers>(raw: Record<string, unknown>, key: Key): Settings[Key] {
  const read: Reader<Settings[Key]> = readers[key];
  return structuredClone(read(raw[key]) ?? defaults[key]);
}

/**
 * Whole and valid settings from whatever is stored: older ones are migrated, a missing or bad value becomes its default.
 * Settings of a newer version are read as well as possible and keep their number, by which `checkSettings` refuses to write them.
 */
export function toSettings(stored: unknown): Settings {
  const raw = isRecord(stored) ? migrate(stored, defaults.version) : {};
  return {
    version: Math.max(readVersion(raw), defaults.version),
    language: readKey(raw, 'language'),
    preset: readKey(raw, 'preset'),
    destination: readKey(raw, 'destination'),
    categories: readKey(raw, 'categories'),
    imageProxy: readKey(raw, 'imageProxy'),
    presets: readKey(raw, 'presets'),
    destinations: readKey(raw, 'destinations'),
  };
}

/** The first template that cannot be read, as the dotted key of its setting. */
function findBadTemplate(settings: Settings): string | null {
  for (const [id, { path, fields = [] }] of Object.entries(settings.presets)) {
    if (path !== undefined && checkTemplate(path) !== null) return `presets.${id}.path`;
    const field = fields.find(({ template }) => checkTemplate(template) !== null);
    if (field !== undefined) return `presets.${id}.fields.${field.key}`;
  }
  return null;
}

/**
 * Refuses settings that could not be read back as they are.
 * @throws ClipError `settings-newer` (a newer Frontclip wrote them: writing would lose what it knows), `template-invalid` and
 * `settings-invalid` with the dotted key of the setting
 */
export function checkSettings(settings: Settings): void {
  if (settings.version > defaults.version) throw new ClipError('settings-newer', String(settings.version));
  const difference = findDifference(settings, toSettings(settings));
  if (difference === null) return;
  const template = isRecord(settings.presets) ? findBadTemplate(settings) : null;
  if (template !== null) throw new ClipError('template-invalid', template);
  throw new ClipError('settings-invalid', difference);
}
