import readerFile from '../content/content?script&iife';
import { replaceBody } from '../core/clip';
import { finishArticle } from '../core/extract/finish-article';
import { joinPages } from '../core/join-pages';
import { ClipError, type Article, type ArticleTrait, type ErrorCode, type ReadRequest } from '../core/model';
import { nameFailedPage } from '../core/name-failed-page';
import { identifyPage } from '../core/page-identity';
import { afterFailure, afterPage, afterWhole, type PageProgress } from '../core/page-progress';
import type { Draft } from '../library/database';
import { findDraft, keepDraft, readWholeDraft } from '../library/drafts';
import { loadTranslator } from '../platform/i18n';
import { findActiveTab, readPage, type Tab } from '../platform/read-page';
import { readSettings } from '../platform/settings-store';
import { checkSamePage } from './check-same-page';
import { addGuides } from './add-guides';
import { requestNow } from './request-now';

/** Failures of the page that was asked for, not of the tab that it was asked in. */
const failuresOfPage: ReadonlySet<ErrorCode> = new Set([
  'part-failed',
  'article-missing',
  'page-login',
  'page-absent',
  'page-list',
  'page-not-html',
  'page-pdf',
  'page-frameset',
  'page-too-large',
  'page-timeout',
  'unexpected',
]);

/** What a site answers in the place of a page. */
const noPage: ReadonlySet<ArticleTrait> = new Set(['error-page', 'login-page']);

/**
 * Joins the next page of an article in pages to its draft, or puts the page with all of it in the clip's place (`all`). Facts stay
 * those of the first page. What was done is in the store when this resolves.
 * @throws ClipError `tab-…`, `draft-missing`; with `all`, `part-failed`
 */
export async function joinNextPage(id: string, way: 'next' | 'all'): Promise<Draft> {
  const [tab, draft] = await Promise.all([findActiveTab(), readWholeDraft(id)]);
  const { pages } = draft;
  const address = pages?.[way] ?? null;
  if (pages === undefined || address === null) return draft;
  checkSamePage(tab, draft.clip);
  const page = await readOther(tab, address, way === 'next');
  if (way === 'all') return keep(draft, readWhole(page, draft), afterWhole(pages));
  const html = page === null ? null : joinOne(draft, pages, page);
  if (page === null || html === null)
    return keep(draft, await nameMissing(draft, pages, address), afterFailure(pages));
  return keep(draft, html, afterPage(pages, page.url, page.pages));
}

/** `null`: that page cannot be read. */
async function readOther(tab: Tab, address: string, isPart: boolean): Promise<Article | null> {
  // What was corrected holds for the first page alone, the site's rule for all.
  const now: ReadRequest = isPart ? { ...requestNow(), isPart } : requestNow();
  const { request } = await addGuides(now, { ...tab, url: address }, readSettings());
  try {
    const reading = await readPage(tab, request, { file: readerFile, frame: 0, other: address });
    const page = finishArticle(reading, request);
    return page.traits.some((trait) => noPage.has(trait)) ? null : page;
  } catch (error) {
    if (error instanceof ClipError && failuresOfPage.has(error.code)) return null;
    throw error;
  }
}

/** `null`: the site answered with a page that is in the clip, or that says nothing new. */
function joinOne({ clip }: Draft, { visited, failed }: PageProgress, page: Article): string | null {
  if (visited.map(identifyPage).includes(identifyPage(page.url))) return null;
  const { url, title, byline } = clip;
  return joinPages(clip.html, page.html, { url, title, byline, failed });
}

/** A page that holds less than the first one does not hold all. */
function readWhole(page: Article | null, { clip }: Draft): string {
  const whole = page === null ? null : replaceBody(clip, page.html);
  if (whole === null || whole.statistics.words < clip.statistics.words) throw new ClipError('part-failed');
  return whole.html;
}

async function nameMissing({ clip }: Draft, { number }: PageProgress, address: string): Promise<string> {
  const translate = await loadTranslator((await readSettings()).language);
  return nameFailedPage(clip.html, translate('part_unread', { number: number + 1 }), address);
}

/** What the reader changed meanwhile stays, the choice of this page alone too: then what was read is of no use any more. */
async function keep(draft: Draft, html: string, pages: PageProgress): Promise<Draft> {
  const now = await findDraft(draft.id);
  if (now !== undefined && now.pages?.visited.length !== draft.pages?.visited.length)
    return readWholeDraft(draft.id);
  const clip = replaceBody(draft.clip, html);
  return keepDraft(
    draft.id,
    (known) => ({ ...(known ?? draft), clip, pages, touchedAt: Date.now() }),
    (kept) => kept,
  );
}
