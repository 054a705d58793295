import type { CDPSession, HTTPResponse, Page } from 'puppeteer-core';
import type { ReadAnswer } from '../../src/core/extract/article-reading';
import { finishArticle } from '../../src/core/extract/finish-article';
import { ClipError, type Article, type ReadRequest } from '../../src/core/model';
import { PageLost } from './page-lost';
import { serveHtml } from './serve-html';

/** How long an address may go on loading after its document is there, in milliseconds. */
const settlingTime = 8000;

/** In the page: resolves when it has loaded, or a second after its document was there. */
const untilLoaded = `document.readyState === 'complete' || new Promise((resolve) => {
  addEventListener('load', resolve, { once: true });
  setTimeout(resolve, 1000);
})`;

/** A page as a tab can open it: from the network, or from HTML that stands for its address. */
export interface TabPage {
  url: string;
  /** null: really load the address. */
  html: string | null;
}

/**
 * Opens a page in a tab and reads its article with the extension's content script, in an isolated world.
 * @throws ClipError `page-…`, `article-missing`; PageLost
 */
export async function readTab(
  tab: Page,
  { url, html }: TabPage,
  script: string,
  request: ReadRequest,
): Promise<Article> {
  const session = await tab.createCDPSession();
  if (html !== null) {
    await serveHtml(session, html);
    await open(tab, url);
  } else {
    await behaveAsReader(tab, session, request.timeZone);
    await open(tab, url);
    await settle(tab);
  }
  const answer = await callContentScript(session, script, request);
  if (!answer.ok) throw new ClipError(answer.code, answer.detail);
  return finishArticle(answer.reading, request);
}

async function open(tab: Page, url: string): Promise<void> {
  const response = await tab
    .goto(url, { waitUntil: 'domcontentloaded', timeout: 0 })
    .catch((error: unknown) => {
      const reason = error instanceof Error ? error.message : String(error);
      // What the browser would put into the download folder is no page.
      throw new ClipError(reason.includes('net::ERR_ABORTED') ? 'page-not-html' : 'page-error', reason, {
        cause: error,
      });
    });
  if (response !== null) checkResponse(response);
}

function checkResponse(response: HTTPResponse): void {
  const status = response.status();
  if (status >= 400) throw new ClipError('page-error', `HTTP status ${status}`);
  if (/^application\/pdf\b/i.test(response.headers()['content-type'] ?? '')) throw new ClipError('page-pdf');
}

/** Nobody is there to answer dialogs, look at new windows or keep downloads. */
async function behaveAsReader(tab: Page, session: CDPSession, timeZone: string): Promise<void> {
  tab.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  tab.on('popup', (popup) => void popup?.close().catch(() => undefined));
  await session.send('Browser.setDownloadBehavior', { behavior: 'deny' });
  await tab.emulateTimezone(timeZone);
}

/** Waits until a page has loaded and its scripts have come to rest, or long enough. */
async function settle(tab: Page): Promise<void> {
  const timeout = settlingTime;
  await tab.waitForNetworkIdle({ idleTime: 500, concurrency: 2, timeout }).catch(() => undefined);
}

async function callContentScript(
  session: CDPSession,
  script: string,
  request: ReadRequest,
): Promise<ReadAnswer> {
  try {
    const { frameTree } = await session.send('Page.getFrameTree');
    const { executionContextId } = await session.send('Page.createIsolatedWorld', {
      frameId: frameTree.frame.id,
      worldName: 'frontclip',
    });
    const world = { contextId: executionContextId };
    await session.send('Runtime.evaluate', { expression: untilLoaded, awaitPromise: true, ...world });
    await session.send('Runtime.evaluate', { expression: script, ...world });
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      functionDeclaration: 'function (request) { return globalThis.frontclipRead(request); }',
      arguments: [{ value: request }],
      executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails !== undefined)
      throw new ClipError('unexpected', exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as ReadAnswer;
  } catch (error) {
    throw isNavigation(error) ? new PageLost('tab-navigated', 'the page moved on', { cause: error }) : error;
  }
}

/** What Chromium says of a document that another one took the place of. */
function isNavigation(error: unknown): boolean {
  return (
    error instanceof Error &&
    /Cannot find context|context was destroyed|No frame for given id|navigated or closed/.test(error.message)
  );
}
