import readerFile from '../content/content?script&iife';
import { makeClip } from '../core/clip';
import { hashText } from '../core/hash';
import type { Clip, ReadRequest } from '../core/model';
import { identifyPage } from '../core/page-identity';
import type { Draft } from '../library/database';
import { forgetOldDrafts, keepDraft } from '../library/drafts';
import { readPage, type Tab } from '../platform/read-page';
import type { Settings } from '../settings/schema';

/** The reader's IANA time zone. */
export function readerTimeZone(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/**
 * Reads a tab and makes a draft of it, with the edits and choices that the reader made on the same page before.
 * The draft is committed to the store when this resolves, so nothing is lost when the worker is stopped afterwards.
 */
export async function makeDraft(
  tab: Tab,
  scope: ReadRequest['scope'],
  reading: Settings | Promise<Settings>,
  frame = 0,
): Promise<Draft> {
  const clippedAt = new Date().toISOString();
  const request: ReadRequest = { now: clippedAt, timeZone: readerTimeZone(), scope };
  // The page is read while the settings are.
  const [article, settings] = await Promise.all([
    readPage(tab, request, { file: readerFile, frame }),
    reading,
  ]);
  const clip = makeClip(article, { clippedAt });
  const draft = await keepDraft(draftId(clip), (known) => ({
    id: draftId(clip),
    clip,
    preset: known?.preset ?? settings.preset,
    destination: known?.destination ?? settings.destination,
    edits: known?.edits ?? { fields: {}, path: null },
    receipts: known?.receipts ?? [],
    touchedAt: Date.parse(clippedAt),
  }));
  // Room is made behind the reader's back: when it fails, nothing that is wanted is missing.
  forgetOldDrafts().catch(() => undefined);
  return draft;
}

/** The same for the same page; another selection of a page is another draft. */
function draftId(clip: Clip): string {
  const part = clip.kind === 'selection' ? ` ${clip.contentHash}` : '';
  return hashText(`${clip.kind} ${identifyPage(clip.url)}${part}`);
}
