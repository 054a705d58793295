import { makeClip, renderFile } from '../core/clip';
import { ClipError, type RenderedFile } from '../core/model';
import { findNewestDraft } from '../library/drafts';
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

/** The newest clip's file, without what was edited in it. @throws ClipError `draft-missing`, and as `renderSample` */
export async function renderLast({ settings, options }: Rendering, presetId: string): Promise<RenderedFile> {
  const draft = await findNewestDraft();
  if (draft === undefined) throw new ClipError('draft-missing');
  return renderFile(draft.clip, settledPreset(presetId, settings), options, { fields: {}, path: null });
}
