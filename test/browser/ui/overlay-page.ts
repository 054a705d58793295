import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import type { PickOrder } from '../../../src/content/overlay/order';
import { bundle } from '../bundle';

const entry = fileURLToPath(new URL('overlay-in-page.ts', import.meta.url));

/** How the overlay is opened alone. */
export interface OverlayOptions {
  html: string;
  /** A locale of src/locales. */
  locale?: string;
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
}

/** The overlay as one script that sets `frontclipTest`. */
export function bundleOverlay(): Promise<string> {
  return bundle(entry, 'frontclipTest');
}

/** The order that opens it in a language. */
export function orderIn(locale: string): PickOrder {
  const file = new URL(`../../../src/locales/${locale}.json`, import.meta.url);
  return {
    draft: 'draft-1',
    request: { now: '2024-05-02T08:00:00Z', timeZone: 'UTC', scope: 'article' },
    correction: { author: '#by' },
    messages: JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>,
    language: locale.replace('_', '-'),
  };
}

/** Opens a page with the overlay in an open shadow tree, where tests can see it, and waits until the page is mapped. */
export async function openOverlayPage(
  browser: Browser,
  code: string,
  { html, locale = 'en', width = 1280, height = 800, colorScheme = 'light' }: OverlayOptions,
): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width, height });
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: colorScheme }]);
  await page.setContent(html);
  await page.evaluate(code);
  await page.evaluate((order) => {
    const test = globalThis as unknown as { frontclipTest: { open(order: unknown): void } };
    test.frontclipTest.open(order);
  }, orderIn(locale));
  await page.waitForFunction(() => {
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    return (root?.querySelectorAll('[data-testid=pick-preview]').length ?? 0) > 0;
  });
  return page;
}
