import type { ReadAnswer } from '../core/extract/article-reading';
import { mapPage, type PageMap } from '../core/extract/page-map';
import { readArticle } from '../core/extract/read-article';
import { ClipError, type ReadRequest } from '../core/model';
import { shadowRootOf } from '../platform/shadow-root';

declare global {
  /** Set in the page's isolated world each time this script is injected; called once right after. */
  var frontclipRead: ((request: ReadRequest) => ReadAnswer) | undefined;
  /** Set with it, for the overlay in the same world: its answer holds nodes of the page. Throws as `mapPage`. */
  var frontclipMap: ((request: ReadRequest) => PageMap) | undefined;
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
globalThis.frontclipMap = (request) => mapPage(document, request, { shadowRootOf });
