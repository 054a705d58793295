import { mkdirSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '../../../scripts/install-browsers.mjs';
import type { Scenario } from './fake-background';
import { openPage } from './open-page';
import type { OpenOptions, OpenedPage } from './open-page';
import { sampleDraft } from './sample-draft';
import { servePages } from './serve-pages';
import type { PageServer } from './serve-pages';

/** Set to a folder to look at every state. */
const pictures = process.env['UI_SCREENSHOTS'];

let browser: Browser;
let server: PageServer;

/** Builds the pages and starts a browser for the tests of one file. */
export function usePages(): void {
  beforeAll(async () => {
    server = await servePages();
    browser = await puppeteer.launch({
      executablePath: findChromium() ?? '/usr/bin/chromium',
      args: ['--no-sandbox', '--disable-dev-shm-usage'],
    });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** How a test may change the window. */
export type WindowOptions = Partial<Omit<OpenOptions, 'address' | 'scenario'>>;

/** Opens the popup. */
export async function openPopup(
  scenario: Partial<Scenario> = {},
  options: WindowOptions = {},
): Promise<OpenedPage> {
  const address = `${server.origin}/src/popup/popup.html`;
  return openPage(browser, { address, scenario: { draft: sampleDraft(), ...scenario }, ...options });
}

/** Opens the popup and waits for its draft. */
export async function openDraft(
  scenario: Partial<Scenario> = {},
  options: WindowOptions = {},
): Promise<OpenedPage> {
  const opened = await openPopup(scenario, options);
  await opened.page.waitForSelector(id('draft'));
  return opened;
}

/** Opens the options page and waits for its sample. */
export async function openOptions(
  scenario: Partial<Scenario> = {},
  options: WindowOptions = {},
): Promise<OpenedPage> {
  const address = `${server.origin}/src/options/options.html`;
  const all = { draft: sampleDraft(), library, ...scenario };
  const opened = await openPage(browser, { address, scenario: all, width: 1100, height: 900, ...options });
  await opened.page.waitForSelector(id('section-library'));
  await opened.page.waitForFunction(() =>
    document.querySelector('[data-testid=sample]')?.textContent?.startsWith('---'),
  );
  return opened;
}

/** Takes a picture when pictures are wanted. */
export async function takePicture(page: Page, name: string): Promise<void> {
  if (pictures === undefined) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${name}.png`, fullPage: true });
}

/** The selector of a test id. */
export function id(testId: string): string {
  return `[data-testid="${testId}"]`;
}

/** Clicks something, first bringing it out from under what sticks to the edges. */
export async function click(page: Page, selector: string): Promise<void> {
  await page.$eval(selector, (element) => element.scrollIntoView({ block: 'center' }));
  await page.click(selector);
}

/** The visible text of an element. */
export async function textOf(page: Page, testId: string): Promise<string> {
  return page.$eval(id(testId), (element) => (element as HTMLElement).innerText.trim());
}

/** Waits until an element shows a text: what is laid out only when it comes into view has none before its first frame. */
export async function waitForText(page: Page, testId: string, text: string): Promise<void> {
  await page.waitForFunction(
    (selector, wanted) => document.querySelector<HTMLElement>(selector)?.innerText.includes(wanted),
    {},
    id(testId),
    text,
  );
}

/** The arguments of every call of one of the background's methods. */
export async function calls(page: Page, method: string): Promise<unknown[][]> {
  return page.evaluate(
    (wanted) => globalThis.calls.filter((call) => call.method === wanted).map((call) => call.args),
    method,
  );
}

/** Replaces the text of a control by typing. */
export async function type(page: Page, testId: string, text: string): Promise<void> {
  await click(page, id(testId));
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.keyboard.type(text);
}

const library = [
  {
    id: 'one',
    title: 'City opens its new public library',
    siteName: 'The Harbour Post',
    url: 'https://news.example/library',
    path: 'one.md',
    savedAt: '2024-03-05T10:00:00Z',
    size: 4200,
  },
  {
    id: 'two',
    title: '港口街新图书馆开放',
    siteName: null,
    url: 'https://news.example/zh',
    path: 'two.md',
    savedAt: '2024-03-04T10:00:00Z',
    size: 91000,
  },
];
