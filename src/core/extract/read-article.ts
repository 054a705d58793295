import { ClipError, type ReadRequest } from '../model';
import type { ArticleReading } from './article-reading';
import { checkPage } from './check-page';
import { tidySelection } from './clean/clean';
import { copySelection, type ExtractOptions } from './copy';
import { writeRecord } from './evidence/evidence';
import { findStoryLine } from './facts/story-line';
import type { Guidance } from './guided/guidance';
import { nameMissing } from './name-missing';
import { preparePart } from './prepare/prepare';
import { readSelection, type PageSelection } from './selection';
import { readWholePage } from './read-whole-page';

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
  const whole = readWholePage(page, request, options, { isSeries: selection === null });
  const { pageRecord, evidence, title, guidance, body, pages } = whole;
  if (body === null && selection === null) throw new ClipError(nameMissing(page, evidence));
  const content = body?.sample ?? null;
  const findStart = (): number => findStoryLine(evidence, title.value, content).at;
  const record = writeRecord(pageRecord, findStart);
  const reading = { record, title, content, ...describe(guidance) };
  if (selection !== null)
    return { ...reading, kind: 'selection', html: readSelected(page, selection, options) };
  const html = body?.content.innerHTML ?? '';
  const { report = null, standfirst = '' } = body ?? {};
  return {
    ...reading,
    kind: 'article',
    html,
    ...(standfirst !== '' && { standfirst }),
    ...(report && { report }),
    ...(pages && { pages }),
  };
}

/** What the guides brought to light beside the body. */
function describe(guidance: Guidance | null): Pick<ArticleReading, 'pointed' | 'unmatched'> {
  if (guidance === null) return {};
  const { pointed, unmatched } = guidance;
  const isAll = unmatched.correction.length + unmatched.rule.length === 0;
  return {
    ...(Object.keys(pointed).length > 0 && { pointed }),
    ...(!isAll && { unmatched }),
  };
}

function readSelected(page: Document, selection: PageSelection, options: ExtractOptions): string {
  const { document, classes, address } = copySelection(page, selection.root, selection.parts, options);
  const { body } = document;
  preparePart(body, classes, address.base);
  tidySelection(body);
  return body.innerHTML;
}
