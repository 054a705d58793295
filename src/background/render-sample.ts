import { makeClip, renderFile } from '../core/clip';
import type { RenderedFile } from '../core/model';
import type { Rendering } from './rendering';
import { sampleArticle, sampleClippedAt } from './sample-article';
import { settledPreset } from './settled-preset';

/**
 * The sample article's file under settings that need not be saved yet.
 * @throws ClipError `preset-unknown`, `template-invalid`
 */
export function renderSample({ settings, options }: Rendering, presetId: string): RenderedFile {
  const clip = makeClip(sampleArticle, { clippedAt: sampleClippedAt });
  return renderFile(clip, settledPreset(presetId, settings), options, { fields: {}, path: null });
}
