import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findChromium } from '../../../scripts/install-browsers.mjs';
import { newsPage } from '../pages';
import { findViolations } from './open-page';
import { bundleOverlay, openOverlayPage, type OverlayOptions } from './overlay-page';

const story = newsPage({
  title: 'The bridge opens',
  before: '<main><p id="by">Ada Lind</p>',
  after: '<p id="lost">Lost words, which belong to the article.</p></main>',
});
const html = String(story.body);
const rightToLeft = html.replace('<html lang="en">', '<html lang="en" dir="rtl">');

let browser: Browser;
let code: string;

beforeAll(async () => {
  code = await bundleOverlay();
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
});
afterAll(() => browser?.close());

/** The text of an element of the overlay. */
function read(page: Page, id: string): Promise<string> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    return root?.querySelector(`[data-testid="${wanted}"]`)?.textContent ?? '';
  }, id);
}

function press(page: Page, id: string): Promise<void> {
  return page.evaluate((wanted) => {
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    root?.querySelector<HTMLElement>(`[data-testid="${wanted}"]`)?.click();
  }, id);
}

async function middleOf(page: Page, selector: string): Promise<{ x: number; y: number }> {
  return page.evaluate((wanted) => {
    const box = document.querySelector(wanted)?.getBoundingClientRect();
    return { x: (box?.x ?? 0) + 40, y: (box?.y ?? 0) + 8 };
  }, selector);
}

/** What of the panel is outside of the window or cut off, by its text. */
function findCut(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    const panel = root?.querySelector('[role=dialog]');
    if (panel === null || panel === undefined) return ['no panel'];
    const all = panel.getBoundingClientRect();
    const isOut = all.left < 0 || all.top < 0 || all.right > innerWidth || all.bottom > innerHeight;
    const wide = Array.from(panel.querySelectorAll<HTMLElement>('button, label, p')).filter((element) => {
      const box = element.getBoundingClientRect();
      return box.width > 0 && (box.left < all.left - 1 || box.right > all.right + 1);
    });
    return [...(isOut ? ['the panel'] : []), ...wide.map((element) => element.textContent ?? '')];
  });
}

const cases: [string, OverlayOptions][] = [
  ['light', { html }],
  ['dark', { html, colorScheme: 'dark' }],
  ['in Chinese', { html, locale: 'zh_CN' }],
  ['on a page from right to left', { html: rightToLeft }],
  ['narrow', { html, width: 360, height: 640 }],
  // A window of 1280 at 200 %.
  ['at 200 %', { html, width: 640, height: 400 }],
];

describe('the overlay', () => {
  test.each(cases)('%s: axe finds nothing, and nothing is cut off', async (_name, options) => {
    const page = await openOverlayPage(browser, code, options);
    expect(await findViolations(page)).toEqual([]);
    expect(await findCut(page)).toEqual([]);
    await page.close();
  });

  test('is used by a finger: a tap points, a button decides', async () => {
    const page = await openOverlayPage(browser, code, { html });
    const { x, y } = await middleOf(page, '#p2');
    await page.touchscreen.tap(x, y);
    expect(await read(page, 'pick-status')).toMatch(/^Paragraph, \d+ words: is clipped$/);
    expect(await read(page, 'pick-preview')).toContain('Paragraph 2.');
    await press(page, 'pick-toggle');
    expect(await read(page, 'pick-preview')).not.toContain('Paragraph 2.');
    await press(page, 'pick-undo');
    expect(await read(page, 'pick-preview')).toContain('Paragraph 2.');
    await page.close();
  });

  test('widens, narrows, takes all alike and only one, by its buttons', async () => {
    const page = await openOverlayPage(browser, code, { html });
    const { x, y } = await middleOf(page, '#p3');
    await page.mouse.move(x, y);
    await press(page, 'pick-wider');
    expect(await read(page, 'pick-status')).toMatch(/^Part of the page/);
    await press(page, 'pick-narrower');
    expect(await read(page, 'pick-status')).toMatch(/^Paragraph/);
    await press(page, 'pick-only');
    expect(await read(page, 'pick-preview')).toMatch(/^Paragraph 3\./);
    await press(page, 'pick-alike');
    expect(await read(page, 'pick-preview')).toBe('');
    await press(page, 'pick-whole-page');
    expect(await read(page, 'pick-preview')).toContain('Ada Lind');
    await page.close();
  });

  test('shows a fact as it is understood, and forgets it', async () => {
    const page = await openOverlayPage(browser, code, { html });
    expect(await read(page, 'pick-fact-author')).toContain('as you showed it before');
    await page.evaluate(() => {
      const root = document.querySelector('html > div[popover]')?.shadowRoot;
      const list = root?.querySelector<HTMLSelectElement>('[data-testid=pick-mode]');
      if (list === null || list === undefined) throw new Error('no list');
      list.value = 'date';
      list.dispatchEvent(new Event('change', { bubbles: true }));
    });
    const { x, y } = await middleOf(page, '#by');
    await page.mouse.click(x, y);
    await page.waitForFunction(() => {
      const root = document.querySelector('html > div[popover]')?.shadowRoot;
      return (root?.querySelectorAll('[data-testid=pick-fact-date]').length ?? 0) > 0;
    });
    expect(await read(page, 'pick-fact-date')).toContain('1 May 2024');
    await press(page, 'pick-forget-date');
    expect(await read(page, 'pick-fact-date')).toBe('');
    await page.close();
  });

  test('scrolls for the keys, and puts the page back when it closes', async () => {
    const page = await openOverlayPage(browser, code, { html, height: 300 });
    for (let step = 0; step < 8; step += 1) await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => [scrollY, document.querySelectorAll('html > div').length])).toEqual([
      0, 0,
    ]);
    await page.close();
  });
});
