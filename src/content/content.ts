import type { ReadAnswer } from '../core/extract/article-reading';
import { mapPage, type PageMap } from '../core/extract/page-map';
import { readArticle } from '../core/extract/read-article';
import { ClipError, type ReadRequest } from '../core/model';
import { shadowRootOf } from '../platform/shadow-root';
import { fetchPage } from './fetch-page';
import { scrollThrough } from './scroll-through';

declare global {
  /** Set in the page's isolated world each time this script is injected; called once right after. */
  var frontclipRead: ((request: ReadRequest) => ReadAnswer) | undefined;
  /** Set with it, for the overlay in the same world: its answer holds nodes of the page. Throws as `mapPage`. */
  var frontclipMap: ((request: ReadRequest) => PageMap) | undefined;
  /** Reads the page after it has loaded what it loads on sight. */
  var frontclipReadScrolled: ((request: ReadRequest) => Promise<ReadAnswer>) | undefined;
  /** Reads another page of the site in the session of the open one. */
  var frontclipReadOther: ((request: ReadRequest, address: string) => Promise<ReadAnswer>) | undefined;
}

/** Reads the open page and answers with its article. Never throws: a browser would turn that into an empty answer. */
function readOpenPage(request: ReadRequest): ReadAnswer {
  try {
    return { ok: true, reading: readArticle(document, request, { shadowRootOf }) };
  } catch (error) {
    return toFailure(error);
  }
}

/** Scrolls through the open page first. Never rejects, as above. */
async function readScrolledPage(request: ReadRequest): Promise<ReadAnswer> {
  try {
    await scrollThrough(document);
  } catch (error) {
    return toFailure(error);
  }
  return readOpenPage(request);
}

/** Reads a page that the open one leads to. Never rejects, as above. */
async function readOtherPage(request: ReadRequest, address: string): Promise<ReadAnswer> {
  try {
    return { ok: true, reading: readArticle(await fetchPage(address), request) };
  } catch (error) {
    return toFailure(error);
  }
}

function toFailure(error: unknown): ReadAnswer {
  if (error instanceof ClipError) return { ok: false, code: error.code, detail: error.detail };
  return {
    ok: false,
    code: 'unexpected',
    detail: error instanceof Error ? `${error.message}` : String(error),
  };
}

globalThis.frontclipRead = readOpenPage;
globalThis.frontclipMap = (request) => mapPage(document, request, { shadowRootOf });
globalThis.frontclipReadScrolled = readScrolledPage;
globalThis.frontclipReadOther = readOtherPage;
