import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'puppeteer-core';
import type { Scenario } from './fake-background';

const axeSource = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page of ours is opened. */
export interface OpenOptions {
  address: string;
  scenario: Scenario;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** A page of ours in a tab, with what went wrong in it. */
export interface OpenedPage {
  page: Page;
  /** Errors, unhandled rejections and refusals of the content security policy. */
  problems: string[];
}

/** Opens a page of ours with a scenario. */
export async function openPage(browser: Browser, options: OpenOptions): Promise<OpenedPage> {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on('pageerror', (error) => problems.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`${message.text()} ${message.location().url ?? ''}`);
  });
  await page.setViewport({ width: options.width ?? 550, height: options.height ?? 600 });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: options.colorScheme ?? 'light' },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.evaluateOnNewDocument((scenario) => {
    globalThis.scenario = scenario;
  }, options.scenario);
  await page.goto(options.address);
  return { page, problems };
}

/** What axe-core finds on a page, one line a violation; what it cannot decide (`incomplete`) is not counted. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary ?? ''}`),
    );
  });
}

/** Pixels by which a page is wider than its window. */
export async function overflowOf(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** What has the focus: its test id, else its label or text. */
export async function focusOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    return element?.dataset['testid'] ?? element?.getAttribute('aria-label') ?? element?.id ?? '';
  });
}
