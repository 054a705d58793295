import { ClipError } from '../core/model';
import { readRule } from '../core/site-rules/read-rule';
import { checkTemplate } from '../core/template/parse';
import { findDifference } from './find-difference';
import { migrate, readVersion } from './migrations';
import { readPresetChanges, readWholePreset } from './read-preset';
import {
  isRecord,
  readCategories,
  readDestinations,
  readId,
  readImageProxy,
  readLanguage,
  readById,
  readSections,
  type Reader,
} from './read-values';
import { defaults, type PresetChanges, type Settings } from './schema';

/** A preset stands under its own id. */
const readOwnPresets: Reader<Settings['ownPresets']> = (value) => {
  const read = readById(value, readWholePreset);
  return read && Object.fromEntries(Object.entries(read).filter(([id, preset]) => preset.id === id));
};

/** A rule stands under its own id; what its host names are made of may stand in an id too. */
const readSiteRules: Reader<Settings['siteRules']> = (value) => {
  if (!isRecord(value)) return undefined;
  const rules = Object.entries(value).flatMap(([id, item]) => {
    const rule = readRule(item);
    return rule?.id === id ? [[id, rule] as const] : [];
  });
  return Object.fromEntries(rules);
};

type Readers = { [Key in Exclude<keyof Settings, 'version'>]: Reader<Settings[Key]> };

const readers: Readers = {
  language: readLanguage,
  preset: readId,
  destination: readId,
  categories: readCategories,
  imageProxy: readImageProxy,
  sections: readSections,
  presets: (value) => readById(value, readPresetChanges),
  ownPresets: readOwnPresets,
  siteRules: readSiteRules,
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
    sections: readKey(raw, 'sections'),
    presets: readKey(raw, 'presets'),
    ownPresets: readKey(raw, 'ownPresets'),
    siteRules: readKey(raw, 'siteRules'),
    destinations: readKey(raw, 'destinations'),
  };
}

/** Settings as they are written: with the stored presets and rules of the reader's that cannot be read, for a version that can. */
export function withUnread(settings: Settings, stored: unknown): Settings {
  const raw = isRecord(stored) ? migrate(stored, defaults.version) : {};
  return {
    ...settings,
    ownPresets: { ...unreadOf(raw, 'ownPresets'), ...settings.ownPresets },
    siteRules: { ...unreadOf(raw, 'siteRules'), ...settings.siteRules },
  };
}

function unreadOf<Key extends 'ownPresets' | 'siteRules'>(
  raw: Record<string, unknown>,
  key: Key,
): Settings[Key] {
  const stored = raw[key];
  const read = readKey(raw, key);
  const entries = isRecord(stored) ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter(([id]) => !Object.hasOwn(read, id))) as Settings[Key];
}

/** The first template that cannot be read, as the dotted key of its setting. */
function findBadTemplate(settings: Settings): string | null {
  for (const name of ['presets', 'ownPresets'] as const) {
    for (const [id, preset] of Object.entries(settings[name])) {
      const place = findBadPart(preset);
      if (place !== null) return `${name}.${id}.${place}`;
    }
  }
  return null;
}

function findBadPart({ path, sourceLine, fields = [] }: PresetChanges): string | null {
  if (path !== undefined && checkTemplate(path) !== null) return 'path';
  if (sourceLine !== undefined && checkTemplate(sourceLine) !== null) return 'sourceLine';
  const field = fields.find(({ template }) => checkTemplate(template) !== null);
  return field === undefined ? null : `fields.${field.key}`;
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
  const areMaps = isRecord(settings.presets) && isRecord(settings.ownPresets);
  const template = areMaps ? findBadTemplate(settings) : null;
  if (template !== null) throw new ClipError('template-invalid', template);
  throw new ClipError('settings-invalid', difference);
}
