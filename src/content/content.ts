import type { ReadAnswer } from '../core/extract/article-reading';
import { readArticle } from '../core/extract/read-article';
import { ClipError, type ReadRequest } from '../core/model';
import { shadowRootOf } from '../platform/shadow-root';

declare global {
  /** Set in the page's isolated world each time this script is injected; called once right after. */
  var frontclipRead: ((request: ReadRequest) => ReadAnswer) | undefined;
}

/** Reads the open page and answers with its article. Never throws: a browser would turn that into an empty answer. */
function readOpenPage(request: ReadRequest): ReadAnswer {
  try {
    return { ok: true, reading: readArticle(document, request, { shadowRootOf }) };
  } catch (error) {
    if (error instanceof ClipError) return { ok: false, code: error.code, detail: error.detail };
    return {
      ok: false,
      code: 'unexpected',
      detail: error instanceof Error ? `${error.message}` : String(error),
    };
  }
}

globalThis.frontclipRead = readOpenPage;
