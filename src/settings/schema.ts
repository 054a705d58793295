import type { DestinationOptions, Preset, SiteRule } from '../core/plugins';

/** What the reader changed in a preset; what is absent stays as the preset has it. */
export type PresetChanges = Partial<Pick<Preset, ChangeableKey>>;

/** What of a preset a reader can change without making a preset of their own. */
export type ChangeableKey =
  'path' | 'fields' | 'body' | 'format' | 'siteTimeZone' | 'sourceLine' | 'hasExcerptSign';

/** The defaults are the schema: every key, its type and its value on a fresh installation. */
export const defaults = {
  /** Number of the schema; `migrations[n]` takes n to n + 1. */
  version: 1,
  /** `auto` follows the browser; else a locale code of src/locales. */
  language: 'auto',
  /** The preset a new clip starts with. */
  preset: 'hexo',
  /** Where Save puts a new clip. */
  destination: 'download',
  /** Put into `{categories}`; empty: the page's own section. */
  categories: [] as string[],
  /** The categories that stand for a section of a site, by its name: `{categories}` where the list above is empty. */
  sections: {} as Record<string, string[]>,
  /** Put before every picture's address (`{leadImage}` and the body), for readers who run an image proxy; empty: off. */
  imageProxy: '',
  /** By preset id. */
  presets: {} as Record<string, PresetChanges>,
  /** The presets that the reader made, by their ids. */
  ownPresets: {} as Record<string, Preset>,
  /** The reader's rules for sites, by their ids. */
  siteRules: {} as Record<string, SiteRule>,
  /** By destination id. */
  destinations: {} as Record<string, DestinationOptions>,
};

/** A whole, valid set of settings. */
export type Settings = typeof defaults;
