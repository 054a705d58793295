import type { PageLinks, ReadRequest } from '../model';
import { copyPage, type ExtractOptions, type PageCopy } from './copy';
import { type Evidence, openRecord, type PageRecord, recordPage, statesMoment } from './evidence/evidence';
import { readStateText } from './evidence/state-text';
import type { TitleFact } from './facts/title/title';
import { readTitle } from './facts/title/title';
import { type Guidance, readGuidance } from './guided/guidance';
import { markMedia } from './guided/marks';
import { pointedTitle } from './guided/pointed-title';
import { readKnown } from './known';
import { findPages } from './pages/find-pages';
import { preparePage } from './prepare/prepare';
import { readTexSigns } from './prepare/raw-tex';
import { type Body, readBody } from './read-body';

/** All that is read of a page, before it is decided what leaves it. */
export interface PageReading {
  /** Used up by the reading of the body. */
  copy: PageCopy;
  pageRecord: PageRecord;
  evidence: Evidence;
  title: TitleFact;
  /** `null`: no guide was given. */
  guidance: Guidance | null;
  /** `null`: the page has no article. */
  body: Body | null;
  /** Of an article that goes on over other pages, where it is asked for. */
  pages: PageLinks | null;
}

/** What is asked of a page beside its article. */
interface Extras {
  /** Sees the prepared copy before extraction takes it apart. */
  onCopied?: (copy: Document) => void;
  /** Whether the article's other pages are looked for. */
  isSeries?: boolean;
}

/**
 * Reads a live page, which is not changed.
 * @throws ClipError `page-too-large`.
 */
export function readWholePage(
  page: Document,
  request: ReadRequest,
  options: ExtractOptions,
  { onCopied, isSeries = false }: Extras = {},
): PageReading {
  const guidance = readGuidance(page, request);
  const prepare = (): PageCopy => prepareCopy(page, withMarks(options, guidance), guidance);
  const copy = prepare();
  onCopied?.(copy.document);
  const pageRecord = recordPage(copy.document, copy.address);
  const evidence = openRecord(pageRecord);
  if (!statesMoment(evidence)) pageRecord.state = readStateText(page, copy.document);
  const title = pointedTitle(readTitle(evidence), guidance?.pointed);
  const guides = [request.correction, request.rule];
  const pages = isSeries ? findPages(page, copy.document, copy.address, guides) : null;
  const body = readBody(copy.document, {
    title: title.value,
    url: copy.address.url,
    known: () => readKnown(evidence, title.value),
    guidance,
    copyAgain: () => prepare().document.body,
    isExplained: request.explain === true,
    isPart: request.isPart === true || (pages?.next ?? null) !== null,
  });
  return { copy, pageRecord, evidence, title, guidance, body, pages };
}

function withMarks(options: ExtractOptions, guidance: Guidance | null): ExtractOptions {
  if (guidance === null || !guidance.hasMarks) return options;
  const { note } = options;
  return {
    ...options,
    note: note === undefined ? guidance.note : (element) => [...note(element), ...guidance.note(element)],
  };
}

function prepareCopy(page: Document, options: ExtractOptions, guidance: Guidance | null): PageCopy {
  const copy = copyPage(page, options);
  preparePage(copy.document.body, copy.classes, copy.address.base, readTexSigns(page));
  if (guidance?.hasMarks === true) markMedia(copy.document.body);
  return copy;
}
