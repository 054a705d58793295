import readerFile from '../content/content?script&iife';
import { makeClip, replaceBody } from '../core/clip';
import { finishArticle } from '../core/extract/finish-article';
import { hashText } from '../core/hash';
import type { Clip, ReadRequest } from '../core/model';
import { articleDraftId } from '../library/draft-id';
import { identifyPage } from '../core/page-identity';
import type { Draft } from '../library/database';
import { hasBegun, startPages, type PageProgress } from '../core/page-progress';
import { forgetOldDrafts, keepDraft, readWholeDraft } from '../library/drafts';
import { readPage, type Reader, type Tab } from '../platform/read-page';
import { isPreset, withKnownPreset } from '../presets';
import { defaults } from '../settings/schema';
import { checkSamePage } from './check-same-page';
import { addGuides, toDraftRule } from './add-guides';
import { readerTimeZone } from './reader-time-zone';
import type { Rendering } from './rendering';

/** How a draft is made otherwise than usual. */
interface DraftChoices {
  /** Of the whole page, for one in which no article is found. */
  isWhole?: boolean;
  /** Pages of the article that were joined before are not taken up again. */
  isFresh?: boolean;
}

/**
 * Reads a tab and makes a draft of it, with the edits and choices that the reader made on the same page before.
 * The draft is committed to the store when this resolves, so nothing is lost when the worker is stopped afterwards.
 * @param use What is made of it, while the store writes.
 * @throws ClipError as reading does; `tab-navigated` when a site has put another page in the place of the one that was corrected
 */
export async function makeDraft<Use>(
  tab: Tab,
  scope: ReadRequest['scope'],
  loading: Rendering | Promise<Rendering>,
  use: (draft: Draft, rendering: Rendering) => Use,
  { isWhole = false, isFresh = false, ...where }: Omit<Reader, 'file'> & DraftChoices = { frame: 0 },
): Promise<Use> {
  const clippedAt = new Date().toISOString();
  const base: ReadRequest = {
    now: clippedAt,
    timeZone: readerTimeZone(),
    scope,
    ...(isWhole && { correction: { content: ['body'] } }),
  };
  const settled = Promise.resolve(loading).then(({ settings: read }) => read);
  // A frame is another page than the one that was corrected.
  const guided = where.frame === 0 ? addGuides(base, tab, settled) : { request: base, rule: null };
  // The page is read while the settings are.
  const [pageReading, rendering] = await Promise.all([
    readPage(
      tab,
      Promise.resolve(guided).then(({ request }) => request),
      { file: readerFile, ...where },
    ),
    loading,
  ]);
  const settings = withKnownPreset(rendering.settings, defaults.preset);
  const { request, rule } = await guided;
  const article = finishArticle(pageReading, request);
  if (where.frame === 0 && tab.url !== undefined && request.correction !== undefined)
    checkSamePage(tab, article);
  const alone = makeClip(article, { clippedAt });
  const id = draftId(alone);
  const pages = article.pages && startPages(article.pages, alone.url, alone.contentHash);
  const begun = pages && !isFresh ? await findBegun(id, pages) : null;
  const clip = begun === null ? alone : replaceBody(alone, begun.html);
  const used = await keepDraft(
    id,
    (known) => ({
      id,
      clip,
      preset:
        known !== undefined && isPreset(known.preset, settings.ownPresets) ? known.preset : settings.preset,
      destination: known?.destination ?? settings.destination,
      edits: known?.edits ?? { fields: {}, path: null },
      ...(known?.correction !== undefined && { correction: known.correction }),
      ...(article.unmatched !== undefined && { unmatched: article.unmatched.correction }),
      ...toDraftRule(rule, article.unmatched?.rule),
      receipts: known?.receipts ?? [],
      touchedAt: Date.parse(clippedAt),
      ...(pages && { pages: begun?.pages ?? pages }),
    }),
    (draft) => use(draft, rendering),
  );
  // Room is made behind the reader's back: when it fails, nothing that is wanted is missing.
  forgetOldDrafts().catch(() => undefined);
  return used;
}

/** The pages that were joined when this page was clipped before, while its own text is the same. */
async function findBegun(
  id: string,
  { first }: PageProgress,
): Promise<{ html: string; pages: PageProgress } | null> {
  const known = await readWholeDraft(id).catch(() => null);
  if (known?.pages?.first !== first || !hasBegun(known.pages)) return null;
  return { html: known.clip.html, pages: known.pages };
}

/** The same for the same page; another selection of a page is another draft. */
function draftId(clip: Clip): string {
  if (clip.kind === 'article') return articleDraftId(clip.url);
  return hashText(`${clip.kind} ${identifyPage(clip.url)} ${clip.contentHash}`);
}
