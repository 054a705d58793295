import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium, findFirefox } from '../../scripts/install-browsers.mjs';
import type { Article } from '../../src/core/model';
import { describeArticle, readNotYet, readPageCases, type ExpectedPage } from '../core/extract/page-cases';
import { bundleExtractor } from './extract-in-page';
import { servePagesByProxy, withoutEncryption, type PageProxy } from './serve-cases';

const cases = readPageCases();
const notYet = readNotYet('browser');
let proxy: PageProxy;
let code: string;

beforeAll(async () => {
  const pages = cases.map(({ expected, html }): [string, string] => [withoutEncryption(expected.url), html]);
  proxy = await servePagesByProxy(new Map(pages));
  code = await bundleExtractor();
});
afterAll(() => proxy.close());

const starts = {
  chromium: () =>
    puppeteer.launch({
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        `--proxy-server=127.0.0.1:${proxy.port}`,
        // One process for the pages of all sites, which are asked one after the other: a start of one takes longer than a page.
        '--disable-site-isolation-trials',
        '--renderer-process-limit=1',
        '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,BackForwardCache,ProactivelySwapBrowsingInstance',
      ],
    }),
  firefox: () =>
    puppeteer.launch({
      browser: 'firefox',
      executablePath: findFirefox() ?? '/usr/bin/firefox',
      extraPrefsFirefox: {
        'network.proxy.type': 1,
        'network.proxy.http': '127.0.0.1',
        'network.proxy.http_port': proxy.port,
        'dom.security.https_first': false,
        'dom.security.https_only_mode': false,
        'fission.autostart': false,
        'dom.ipc.processCount': 1,
        'dom.ipc.processPrelaunch.enabled': false,
        'browser.sessionhistory.max_total_viewers': 0,
      },
    }),
};

describe.each(['chromium', 'firefox'] as const)('in %s', (name) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await starts[name]();
    page = await browser.newPage();
    await page.evaluateOnNewDocument(
      `globalThis.frontclipExtract = (() => { ${code}; return frontclipExtract; })();`,
    );
  });
  afterAll(async () => browser.close());

  for (const { name: pageName, expected } of cases)
    test(pageName, { fails: notYet.has(pageName) }, async () => {
      await page.goto(withoutEncryption(expected.url), { waitUntil: 'domcontentloaded' });
      const answer = (await page.evaluate(callOf(expected))) as { article?: Article; error?: string };
      expect(answer.error).toBeUndefined();
      const article = answer.article ?? expect.fail('no article');
      expect(describeArticle(withOwnScheme(article, expected.url), expected)).toEqual(expected);
    });
});

/** No script of the page runs, so that its own world is as good as an isolated one. */
function callOf({ now, timeZone }: ExpectedPage): string {
  const request = JSON.stringify({ now, timeZone, scope: 'article' });
  return `(() => {
    try { return { article: frontclipExtract.extractArticle(document, ${request}) }; }
    catch (error) { return { error: error.code ?? String(error.stack) }; }
  })()`;
}

/** Addresses of the page's own host as they are on the encrypted page. */
function withOwnScheme(article: Article, url: string): Article {
  const { origin } = new URL(url);
  return JSON.parse(JSON.stringify(article).replaceAll(withoutEncryption(origin), origin)) as Article;
}
