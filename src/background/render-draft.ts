import { renderFile, renderHead } from '../core/clip';
import type { RenderedFile } from '../core/model';
import type { Preset } from '../core/plugins';
import type { Draft } from '../library/database';
import type { DraftView, HeadView } from '../platform/protocol';
import { findPreset } from '../presets';
import { presetWithChanges } from '../settings/apply-preset';
import type { Settings } from '../settings/schema';
import { readerTimeZone } from './reader-time-zone';

/** The file of a whole draft. @throws ClipError `preset-unknown`, `front-matter-invalid`, `template-invalid` */
export function renderDraft(draft: Draft, settings: Settings): RenderedFile {
  return renderFile(draft.clip, presetOf(draft, settings), renderOptions(settings), draft.edits);
}

/** What an edit changes in a draft's file. The draft may be without its text. */
export function viewHead(draft: Draft, settings: Settings): HeadView {
  const head = renderHead(draft.clip, presetOf(draft, settings), renderOptions(settings), draft.edits);
  return { head, edits: draft.edits };
}

/** A whole draft as the popup shows it. */
export function viewDraft(draft: Draft, settings: Settings): DraftView {
  const { clip, ...rest } = draft;
  const { text: _whole, ...file } = renderDraft(draft, settings);
  return {
    id: rest.id,
    kind: clip.kind,
    url: clip.canonicalUrl,
    siteName: clip.siteName,
    lang: clip.lang,
    dir: clip.dir,
    statistics: clip.statistics,
    preset: rest.preset,
    destination: rest.destination,
    edits: rest.edits,
    receipts: rest.receipts,
    file,
  };
}

/** How the reader's settings and zone bear on a file. */
export function renderOptions(settings: Settings) {
  return { categories: settings.categories, imageProxy: settings.imageProxy, timeZone: readerTimeZone() };
}

function presetOf(draft: Draft, settings: Settings): Preset {
  return presetWithChanges(findPreset(draft.preset), settings.presets[draft.preset]);
}
