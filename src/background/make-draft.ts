import readerFile from '../content/content?script&iife';
import { makeClip } from '../core/clip';
import { finishArticle } from '../core/extract/finish-article';
import { hashText } from '../core/hash';
import type { Clip, ReadRequest } from '../core/model';
import { identifyPage } from '../core/page-identity';
import type { Draft } from '../library/database';
import { forgetOldDrafts, keepDraft } from '../library/drafts';
import { readPage, type Tab } from '../platform/read-page';
import { isPreset, withKnownPreset } from '../presets';
import { defaults } from '../settings/schema';
import { addRule, toDraftRule } from './add-rule';
import { readerTimeZone } from './reader-time-zone';
import type { Rendering } from './rendering';

/**
 * Reads a tab and makes a draft of it, with the edits and choices that the reader made on the same page before.
 * The draft is committed to the store when this resolves, so nothing is lost when the worker is stopped afterwards.
 * @param use What is made of it, while the store writes.
 */
export async function makeDraft<Use>(
  tab: Tab,
  scope: ReadRequest['scope'],
  loading: Rendering | Promise<Rendering>,
  use: (draft: Draft, rendering: Rendering) => Use,
  frame = 0,
): Promise<Use> {
  const clippedAt = new Date().toISOString();
  const base: ReadRequest = { now: clippedAt, timeZone: readerTimeZone(), scope };
  const settled = Promise.resolve(loading).then(({ settings: read }) => read);
  const ruled = addRule(base, tab, settled);
  // The page is read while the settings are.
  const [pageReading, rendering] = await Promise.all([
    readPage(
      tab,
      ruled.then(({ request }) => request),
      { file: readerFile, frame },
    ),
    loading,
  ]);
  const settings = withKnownPreset(rendering.settings, defaults.preset);
  const { request, rule } = await ruled;
  const article = finishArticle(pageReading, request);
  const clip = makeClip(article, { clippedAt });
  const id = draftId(clip);
  const used = await keepDraft(
    id,
    (known) => ({
      id,
      clip,
      preset:
        known !== undefined && isPreset(known.preset, settings.ownPresets) ? known.preset : settings.preset,
      destination: known?.destination ?? settings.destination,
      edits: known?.edits ?? { fields: {}, path: null },
      ...toDraftRule(rule, article.unmatched?.rule),
      receipts: known?.receipts ?? [],
      touchedAt: Date.parse(clippedAt),
    }),
    (draft) => use(draft, rendering),
  );
  // Room is made behind the reader's back: when it fails, nothing that is wanted is missing.
  forgetOldDrafts().catch(() => undefined);
  return used;
}

/** The same for the same page; another selection of a page is another draft. */
function draftId(clip: Clip): string {
  const part = clip.kind === 'selection' ? ` ${clip.contentHash}` : '';
  return hashText(`${clip.kind} ${identifyPage(clip.url)}${part}`);
}
