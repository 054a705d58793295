import { ClipError, type ExtractReport, type ReadRequest } from '../model';
import type { ArticleReading } from './article-reading';
import { checkPage } from './check-page';
import { tidySelection } from './clean/clean';
import { cleanBody } from './clean-body';
import { copyPage, copySelection, type ExtractOptions, type PageCopy } from './copy';
import { sampleContent } from './evidence/content-sample';
import { openRecord, recordPage, statesMoment, writeRecord } from './evidence/evidence';
import { readStateText } from './evidence/state-text';
import { findBody, type FoundBody } from './find-body';
import { findStoryLine } from './facts/story-line';
import { readTitle } from './facts/title/title';
import { type Known, readKnown } from './known';
import { nameMissing } from './name-missing';
import { findPages } from './pages/find-pages';
import { preparePage, preparePart } from './prepare/prepare';
import { reportRemoved } from './report-removed';
import { readSelection, type PageSelection } from './selection';

/**
 * Reads the article, or what is selected, from the live page: all that needs the page. The page is hostile input and is only
 * read, never changed. Synchronous, so that the page cannot change meanwhile.
 * @throws ClipError `page-not-html`, `page-pdf`, `page-frameset`, `page-too-large`, `article-missing`, `page-list`,
 * `page-absent`, `page-login`, `selection-empty`.
 */
export function readArticle(
  page: Document,
  request: ReadRequest,
  options: ExtractOptions = {},
): ArticleReading {
  checkPage(page);
  const selection = readSelection(page, request.scope);
  const copy = preparedCopy(page, options);
  const pageRecord = recordPage(copy.document, copy.address);
  const evidence = openRecord(pageRecord);
  if (!statesMoment(evidence)) pageRecord.state = readStateText(page, copy.document);
  const title = readTitle(evidence);
  const guides = [request.correction, request.rule];
  const pages = selection === null ? findPages(page, copy.document, copy.address, guides) : null;
  const body = findArticle(copy, title.value, () => preparedCopy(page, options).document.body);
  if (body === null && selection === null) throw new ClipError(nameMissing(page, evidence));
  const content = body === null ? null : sampleContent(body.content, sizeOf(body));
  const report = body === null ? null : cleanAndReport(body, readKnown(evidence, title.value), request);
  const findStart = (): number => findStoryLine(evidence, title.value, content).at;
  const reading = { record: writeRecord(pageRecord, findStart), title, content };
  if (selection !== null)
    return { ...reading, kind: 'selection', html: readSelected(page, selection, copy, options) };
  const html = body?.content.innerHTML ?? '';
  return { ...reading, kind: 'article', html, ...(report && { report }), ...(pages && { pages }) };
}

/** The report where it is asked for, else null. */
function cleanAndReport(
  body: FoundBody,
  known: Known,
  request: ReadRequest,
): Omit<ExtractReport, 'rejected'> | null {
  const judgement = cleanBody(body, known);
  return request.explain === true ? reportRemoved(body, judgement) : null;
}

/** Letters of what Readability found. */
function sizeOf({ views }: FoundBody): number {
  return views[0]?.whole.keptSize ?? 0;
}

function preparedCopy(page: Document, options: ExtractOptions): PageCopy {
  const copy = copyPage(page, options);
  preparePage(copy.document.body, copy.address.base);
  return copy;
}

/** A page without an article can still have a selection. */
function findArticle(copy: PageCopy, title: string, copyAgain: () => Element): FoundBody | null {
  try {
    return findBody(copy.document, title, copyAgain);
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
  preparePart(body, copy.address.base);
  tidySelection(body);
  return body.innerHTML;
}
