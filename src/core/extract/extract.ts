import type { Article, ExtractReport, ReadRequest, RejectedFact } from '../model';
import { checkPage } from './check-page';
import { tidySelection } from './clean/clean';
import { cleanBody } from './clean-body';
import { copyPage, copySelection, type ExtractOptions, type PageCopy } from './copy';
import { readEvidence } from './evidence/evidence';
import { readFacts } from './facts/facts';
import { findBody, type FoundBody } from './find-body';
import { readTitle } from './facts/title/title';
import { preparePage } from './prepare/prepare';
import { reportRemoved } from './report-removed';
import { readSelection, type PageSelection } from './selection';
import { ClipError } from '../model';

export type { ExtractOptions } from './copy';

/**
 * Reads the article, or what is selected, from the live page. The page is hostile input and is only read, never changed.
 * Synchronous, so that the page cannot change meanwhile.
 * @throws ClipError `page-not-html`, `page-pdf`, `page-frameset`, `page-too-large`, `article-missing`, `selection-empty`.
 */
export function extractArticle(page: Document, request: ReadRequest, options: ExtractOptions = {}): Article {
  checkPage(page);
  const selection = readSelection(page, request.scope);
  const copy = preparedCopy(page, options);
  const evidence = readEvidence(copy.document, copy.address);
  const title = readTitle(evidence);
  const body = findArticle(copy, title.value, () => preparedCopy(page, options).document.body);
  if (body === null && selection === null) throw new ClipError('article-missing');
  const { facts, explain } = readFacts(evidence, title, body?.content ?? null, request);
  const report = body === null ? null : cleanAndReport(body, title.value, request, explain);
  const reported = report === null ? {} : { report };
  if (selection === null)
    return { ...facts, kind: 'article', html: body?.content.innerHTML ?? '', ...reported };
  return { ...facts, kind: 'selection', html: readSelected(page, selection, copy, options) };
}

/** The report where it is asked for, else null. */
function cleanAndReport(
  body: FoundBody,
  title: string,
  request: ReadRequest,
  explainFacts: () => RejectedFact[],
): ExtractReport | null {
  const judgement = cleanBody(body, title);
  if (request.explain !== true) return null;
  return { ...reportRemoved(body, judgement), rejected: explainFacts() };
}

function preparedCopy(page: Document, options: ExtractOptions): PageCopy {
  const copy = copyPage(page, options);
  preparePage(copy.document.body, copy.address.base);
  return copy;
}

/** A page without an article can still have a selection. */
function findArticle(copy: PageCopy, title: string, restore: () => Element): FoundBody | null {
  try {
    return findBody(copy.document, { title, restore });
  } catch (error) {
    if (error instanceof ClipError && error.code === 'article-missing') return null;
    throw error;
  }
}

function readSelected(
  page: Document,
  selection: PageSelection,
  copy: PageCopy,
  options: ExtractOptions,
): string {
  const { body } = copySelection(page, selection.root, selection.parts, options);
  preparePage(body, copy.address.base);
  tidySelection(body);
  return body.innerHTML;
}
