import { makeClip, renderFile } from '../core/clip';
import type { RenderedFile } from '../core/model';
import { findPreset } from '../presets';
import { presetWithChanges } from '../settings/apply-preset';
import type { Settings } from '../settings/schema';
import { renderOptions } from './render-draft';
import { sampleArticle, sampleClippedAt } from './sample-article';

/**
 * The sample article's file under settings that need not be saved yet.
 * @throws ClipError `preset-unknown`, `template-invalid`
 */
export function renderSample(settings: Settings, presetId: string): RenderedFile {
  const preset = presetWithChanges(findPreset(presetId), settings.presets[presetId]);
  const clip = makeClip(sampleArticle, { clippedAt: sampleClippedAt });
  return renderFile(clip, preset, renderOptions(settings), { fields: {}, path: null });
}
