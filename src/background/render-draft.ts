import { renderBody, renderFile, renderHead } from '../core/clip';
import type { RenderedFile } from '../core/model';
import type { Draft } from '../library/database';
import type { DraftView, HeadView } from '../platform/protocol';
import { listPresets } from '../presets';
import { startLongBody } from './long-body';
import type { Rendering } from './rendering';
import { settledPreset } from './settled-preset';

/** The file of a whole draft. @throws ClipError `preset-unknown`, `front-matter-invalid`, `template-invalid` */
export function renderDraft(draft: Draft, rendering: Rendering): RenderedFile {
  const preset = settledPreset(draft.preset, rendering.settings);
  return renderFile(draft.clip, preset, rendering.options, draft.edits);
}

/** What an edit changes in a draft's file. The draft may be without its text. */
export function viewHead(draft: Draft, rendering: Rendering): HeadView {
  const preset = settledPreset(draft.preset, rendering.settings);
  const head = renderHead(draft.clip, preset, rendering.options, draft.edits);
  return { head, edits: draft.edits };
}

function viewPages({ pages }: Draft): DraftView['pages'] {
  if (pages === undefined) return null;
  const { joined, count, next, all, failed } = pages;
  return { joined, count, next, all, failed };
}

/** A whole draft as the popup shows it. */
export function viewDraft(draft: Draft, rendering: Rendering): DraftView {
  const { clip, ...rest } = draft;
  const preset = settledPreset(draft.preset, rendering.settings);
  const head = renderHead(clip, preset, rendering.options, draft.edits);
  const start = startLongBody(draft, preset, rendering.options);
  return {
    id: rest.id,
    kind: clip.kind,
    url: clip.canonicalUrl,
    siteName: clip.siteName,
    lang: clip.lang,
    dir: clip.dir,
    statistics: clip.statistics,
    traits: clip.traits,
    pages: viewPages(draft),
    preset: rest.preset,
    presets: listPresets(rendering.settings.ownPresets).map(({ id, name }) => ({ id, name })),
    destination: rest.destination,
    edits: rest.edits,
    correction: rest.correction === undefined ? null : { unmatched: rest.unmatched ?? [] },
    rule: rest.rule ?? null,
    receipts: rest.receipts,
    file: { ...head, body: start ?? renderBody(clip, preset, rendering.options) },
    isBodyWhole: start === null,
  };
}
