import { ClipError } from '../core/model';
import { clearBadge } from '../platform/badge';
import type { DraftView } from '../platform/protocol';
import type { Tab } from '../platform/read-page';
import { makeDraft } from './make-draft';
import { viewDraft } from './render-draft';
import { loadRendering } from './rendering';

/** The popup of a click asks within this time, in milliseconds, or it does not open at all. */
const patience = 5_000;

/** The clip that a click has begun. Only a saving: the worker may be stopped, and the popup's call begins another then. */
let begun: { tabId: number | undefined; url: string | undefined; clip: Promise<DraftView> } | null = null;

/**
 * Clips a tab for the popup.
 * @param scope `article` when the reader asks for it: then pages that were joined before are not taken up again
 */
export function clipForPopup(tab: Tab, scope: 'auto' | 'article'): Promise<DraftView> {
  const loading = loadRendering();
  // Without a page nobody waits for the settings any more.
  loading.catch(() => undefined);
  void clearBadge(tab.id);
  return makeDraft(tab, scope, loading, viewDraft, { frame: 0, isFresh: scope === 'article' });
}

/** Begins the clip of a tab that was clicked for; the popup takes it when it is there. */
export function beginClip(tab: Tab): void {
  const clip = clipForPopup(tab, 'auto');
  // Whoever takes it deals with its failure.
  clip.catch(() => undefined);
  const mine = { tabId: tab.id, url: tab.url, clip };
  begun = mine;
  setTimeout(() => {
    if (begun === mine) begun = null;
  }, patience);
}

/**
 * The clip that was begun for this tab a moment ago, once; `null`: there is none, or it was begun too early.
 * @throws ClipError as `makeDraft`
 */
export async function takeBegunClip({ id, url }: Tab): Promise<DraftView | null> {
  const clip = begun !== null && begun.tabId === id && begun.url === url ? begun.clip : null;
  begun = null;
  try {
    return await clip;
  } catch (error) {
    // Chromium tells the page's process on another way than this one that a click has let us in (measured: late in one of twenty).
    if (error instanceof ClipError && error.code === 'page-blocked') return null;
    throw error;
  }
}

/** Nobody will ask for what was begun. */
export function dropBegunClip(): void {
  begun = null;
}
