import { ClipError, type ErrorCode } from '../core/model';
import { clearBadge } from '../platform/badge';
import type { DraftView } from '../platform/protocol';
import type { Tab } from '../platform/read-page';
import { makeDraft } from './make-draft';
import { viewDraft } from './render-draft';
import { loadRendering } from './rendering';

/** The popup of a click asks before its clip is there or within this time after it, in milliseconds, or it does not open at all. */
const patience = 5_000;

/**
 * What a reading fails by that began too early: Chromium tells the page's process on another way than this one that a click has let us
 * in. Measured: late in one of twenty, and a busy page says so long after the popup has asked.
 */
const refusals: ReadonlySet<ErrorCode> = new Set(['page-blocked', 'page-file', 'page-pdf']);

/** The clip that a click has begun. Only a saving: the worker may be stopped, and the popup's call begins another then. */
let begun: Begun | null = null;

interface Begun {
  tabId: number | undefined;
  url: string | undefined;
  clip: Promise<DraftView>;
  hasFailed: boolean;
}

/**
 * Clips a tab for the popup.
 * @param scope `article` when the reader asks for it: then pages that were joined before are not taken up again
 */
export function clipForPopup(tab: Tab, scope: 'auto' | 'article'): Promise<DraftView> {
  void clearBadge(tab.id);
  return makeDraft(tab, scope, loadRendering(), viewDraft, { frame: 0, isFresh: scope === 'article' });
}

/**
 * Begins the clip of a tab that was clicked for; the popup takes it when it is there.
 * @returns What drops it again, for when no popup comes
 */
export function beginClip(tab: Tab): () => void {
  // The second of two clicks, before the popup of the first is there.
  if (begun !== null && isOf(tab, begun)) return () => undefined;
  const clip = clipForPopup(tab, 'auto');
  const mine: Begun = { tabId: tab.id, url: tab.url, clip, hasFailed: false };
  const drop = (): void => {
    if (begun === mine) begun = null;
  };
  begun = mine;
  // Whoever takes it deals with its failure.
  void clip
    .catch(() => {
      mine.hasFailed = true;
    })
    .then(() => setTimeout(drop, patience));
  return drop;
}

function isOf({ id, url }: Tab, known: Begun): boolean {
  return known.tabId === id && known.url === url;
}

/**
 * The clip that was begun for this tab a moment ago, once; `null`: there is none, or it was begun too early.
 * @throws ClipError as `makeDraft`
 */
export async function takeBegunClip(tab: Tab): Promise<DraftView | null> {
  const mine = begun !== null && isOf(tab, begun) ? begun : null;
  begun = null;
  if (mine === null) return null;
  const { clip, hasFailed } = mine;
  try {
    return await clip;
  } catch (error) {
    if (!(error instanceof ClipError)) throw error;
    // A page that was leaving at the click has left by now; one that leaves while the popup waits is what its reader has to know.
    if (refusals.has(error.code) || (hasFailed && error.code === 'tab-navigated')) return null;
    throw error;
  }
}
