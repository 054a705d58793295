import { ClipError, type ExtractReport } from '../model';
import type { PageBlocks } from './blocks/page-blocks';
import { readBlocks } from './blocks/read-blocks';
import { tidySelection } from './clean/clean';
import { cleanBody } from './clean-body';
import { type ContentSample, sampleContent } from './evidence/content-sample';
import { findBody, type FoundBody } from './find-body';
import type { Guidance } from './guided/guidance';
import { readTextMarks } from './guided/marks';
import { takeKept } from './guided/take-kept';
import type { Known } from './known';
import { replaceBody } from './replace-body';
import { reportRemoved } from './report-removed';

/** The article's own part of a page. */
export interface Body {
  /** Cleaned. */
  content: Element;
  /** Of the content before it was cleaned: signatures at its end go then. */
  sample: ContentSample;
  /** The blocks of the page; texts of the content that have one are known to it. */
  page: PageBlocks;
  /** The standfirst that the metadata state too and the content leaves out; empty: none. */
  standfirst: string;
  /** Where it is asked for. */
  report: Omit<ExtractReport, 'rejected'> | null;
}

/** What a body is read with. */
export interface BodyRequest {
  title: string;
  /** The page's address. */
  url: string;
  /** What is known of the article before its text is cleaned. */
  known: () => Known;
  guidance: Guidance | null;
  /** Makes the copy's body anew. */
  copyAgain: () => Element;
  isExplained: boolean;
  /** Whether other pages of the article are joined to this one, or this to them. */
  isPart: boolean;
}

/** Reads the body from a prepared copy, which it uses up: as a guide says, else as it is found. `null`: there is no article. */
export function readBody(copy: Document, request: BodyRequest): Body | null {
  const { guidance, copyAgain } = request;
  const named = guidance?.isOnly === true ? readNamed(copy.body) : null;
  if (named !== null) return named;
  // A guide that names nothing with text in it is as if it were not.
  if (guidance?.isOnly === true) replaceBody(copy.body, copyAgain());
  const marks = guidance?.hasMarks === true ? readTextMarks(copy.body) : null;
  const found = findArticle(copy, request);
  if (found === null) return guidance?.hasKept === true ? readNamed(copyAgain()) : null;
  const sample = sampleContent(found.content, found.views[0]?.whole.keptSize ?? 0);
  const marked = marks === null || guidance === null ? null : { marks, hasKept: guidance.hasKept, copyAgain };
  const { standfirst, isWalled, ...judgement } = cleanBody(found, request.known(), {
    marked,
    isPart: request.isPart,
  });
  if (isWalled) sample.isWalled = true;
  const report = request.isExplained ? reportRemoved(found, judgement) : null;
  return { content: found.content, page: found.page, sample, standfirst, report };
}

/** What a guide has named, and nothing else. */
function readNamed(body: Element): Body | null {
  const page = readBlocks(body);
  const content = takeKept(body);
  if (content === null) return null;
  const size = readBlocks(content).boxes[0]?.size ?? 0;
  const sample = sampleContent(content, size);
  tidySelection(content);
  return { content, sample, page, standfirst: '', report: null };
}

/** A page without an article can still have a selection. */
function findArticle(copy: Document, request: BodyRequest): FoundBody | null {
  try {
    return findBody(copy, request);
  } catch (error) {
    if (error instanceof ClipError && error.code === 'article-missing') return null;
    throw error;
  }
}
