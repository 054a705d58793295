import type { RenderOptions } from '../core/render-options';
import { loadPinyin } from '../platform/pinyin';
import { readSettings } from '../platform/settings-store';
import type { Settings } from '../settings/schema';
import { needsPinyin, toRenderOptions } from '../settings/to-render-options';
import { readerTimeZone } from './reader-time-zone';

/** What every file of a moment is rendered with. */
export interface Rendering {
  settings: Settings;
  options: RenderOptions;
}

/** @throws ClipError `settings-failed` when the settings are not given and cannot be read */
export async function loadRendering(given?: Settings): Promise<Rendering> {
  const settings = given ?? (await readSettings());
  const pinyin = needsPinyin(settings) ? await loadPinyin() : null;
  return { settings, options: toRenderOptions(settings, readerTimeZone(), pinyin) };
}
