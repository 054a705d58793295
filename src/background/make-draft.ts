import readerFile from '../content/content?script&iife';
import { makeClip } from '../core/clip';
import { hashText } from '../core/hash';
import type { ReadRequest } from '../core/model';
import type { Draft } from '../library/database';
import { findDraft, keepDraft } from '../library/drafts';
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
  settings: Settings,
  frame = 0,
): Promise<Draft> {
  const clippedAt = new Date().toISOString();
  const request: ReadRequest = { now: clippedAt, timeZone: readerTimeZone(), scope };
  const article = await readPage(tab, request, { file: readerFile, frame });
  const clip = makeClip(article, { clippedAt });
  const id = hashText(`${clip.kind} ${clip.canonicalUrl}`);
  const known = await findDraft(id);
  const draft: Draft = {
    id,
    clip,
    preset: known?.preset ?? settings.preset,
    destination: known?.destination ?? settings.destination,
    edits: known?.edits ?? { fields: {}, path: null },
    receipts: known?.receipts ?? [],
    touchedAt: Date.parse(clippedAt),
  };
  await keepDraft(draft);
  return draft;
}
