import type { PinyinTable } from '../core/pinyin';
import type { RenderOptions } from '../core/render-options';
import type { Settings } from './schema';

/** What the settings say about every file. `timeZone`: the reader's IANA zone. `pinyin`: loaded where `needsPinyin`. */
export function toRenderOptions(
  settings: Settings,
  timeZone: string,
  pinyin: PinyinTable | null,
): RenderOptions {
  const { categories, sections, imageProxy } = settings;
  return { categories, sections, imageProxy, timeZone, pinyin };
}

/** Whether any template of the reader's spells Chinese by its sound; none of the built-in presets does. */
export function needsPinyin({ presets, ownPresets }: Settings): boolean {
  return JSON.stringify([presets, ownPresets]).includes('pinyin-slug');
}
