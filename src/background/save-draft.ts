import type { Receipt, RenderedFile } from '../core/model';
import { findDestination, optionsOf } from '../destinations';
import { keepClip } from '../library/clips';
import type { Draft } from '../library/database';
import { changeDraft } from '../library/drafts';
import { backgroundPorts } from '../platform/background-ports';
import type { Rendering } from './rendering';
import { renderDraft } from './render-draft';

/** How many receipts a draft remembers. */
const receiptLimit = 20;

/** A draft's file, and how keeping it in the library went: that is over, well or badly, before any other destination begins. */
export interface KeptFile {
  file: RenderedFile;
  /** Rejects with a ClipError when the library could not keep it. */
  kept: Promise<void>;
}

/** Renders a draft's file and keeps it in the library. A full library is no reason not to save elsewhere, so only `kept` rejects. */
export async function keepFile(draft: Draft, rendering: Rendering): Promise<KeptFile> {
  const file = renderDraft(draft, rendering);
  const kept = keepClip(draft.id, draft.clip, file, new Date().toISOString()).then(() => undefined);
  await kept.catch(() => undefined);
  return { file, kept };
}

/** Saves a whole draft by a destination, the library first. Answers only what that destination has seen happen. */
export async function saveDraft(
  draft: Draft,
  destinationId: string,
  rendering: Rendering,
  tabId?: number,
): Promise<Receipt> {
  const destination = findDestination(destinationId);
  const { file, kept } = await keepFile(draft, rendering);
  const options = optionsOf(destination, rendering.settings.destinations[destination.id]);
  const ports = backgroundPorts(() => kept, tabId);
  const receipt = await destination.save(file, options, ports).catch(async (error: unknown) => {
    // A failure is said as "the clip is in the library", so when it is not there, that is what has to be said.
    await kept;
    throw error;
  });
  await keepReceipt(draft.id, receipt);
  return receipt;
}

/** Remembers a receipt, newest first. The file is saved by then, so a receipt that cannot be kept fails nothing. */
export async function keepReceipt(draftId: string, receipt: Receipt): Promise<void> {
  const saved = { ...receipt, savedAt: new Date().toISOString() };
  await changeDraft(draftId, (draft) => ({
    ...draft,
    receipts: [saved, ...draft.receipts].slice(0, receiptLimit),
  })).catch(() => undefined);
}
