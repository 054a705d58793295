import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { findChromium } from '../../scripts/install-browsers.mjs';
import type { Article, ReadRequest } from '../../src/core/model';
import { bundle } from './bundle';

/** What `extractArticle` answers in the page, or the code of its ClipError. */
export type Extracted = { article: Article; error?: undefined } | { article?: undefined; error: string };

/** A headless Chromium that extracts in an isolated world, as the content script does. */
export interface ExtractingBrowser {
  /** Opens HTML at http://news.test/story/1 with the given response headers. */
  open(html: string, headers?: Record<string, string>): Promise<OpenPage>;
  close(): Promise<void>;
}

/** A page that is open in it. */
export interface OpenPage {
  page: Page;
  /** Runs in the isolated world, before or after extraction. */
  runIsolated(expression: string): Promise<unknown>;
  extract(scope?: ReadRequest['scope']): Promise<Extracted>;
}

const entry = fileURLToPath(new URL('../../src/core/extract/extract.ts', import.meta.url));

/** Bundles the extractor from its source and starts the browser. */
export async function startExtractingBrowser(): Promise<ExtractingBrowser> {
  const code = await bundleExtractor();
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  return {
    open: (html, headers = {}) => openPage(browser, code, html, headers),
    close: () => browser.close(),
  };
}

/** The extractor as one script that sets `frontclipExtract`. */
export function bundleExtractor(): Promise<string> {
  return bundle(entry, 'frontclipExtract');
}

async function openPage(
  browser: Browser,
  code: string,
  html: string,
  headers: Record<string, string>,
): Promise<OpenPage> {
  const page = await browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const isDocument = request.isNavigationRequest() && request.frame() === page.mainFrame();
    const contentType = headers['content-type'] ?? 'text/html; charset=utf-8';
    void (isDocument ? request.respond({ status: 200, contentType, headers, body: html }) : request.abort());
  });
  await page.goto('http://news.test/story/1', { waitUntil: 'domcontentloaded' });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'frontclip',
  });
  const run = (expression: string): Promise<unknown> => evaluate(session, executionContextId, expression);
  await run(`${code}\nundefined`);
  return {
    page,
    runIsolated: run,
    extract: async (scope = 'auto') => (await run(callOf(scope))) as Extracted,
  };
}

function callOf(scope: ReadRequest['scope']): string {
  const request: ReadRequest = { now: '2024-05-02T08:00:00Z', timeZone: 'Europe/Berlin', scope };
  return `(() => {
    try { return { article: frontclipExtract.extractArticle(document, ${JSON.stringify(request)}) }; }
    catch (error) { return { error: error.code ?? String(error.stack) }; }
  })()`;
}

async function evaluate(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined)
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as unknown;
}
