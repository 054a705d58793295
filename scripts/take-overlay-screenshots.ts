import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import { newsPage } from '../test/browser/pages';
import { bundleOverlay, openOverlayPage, type OverlayOptions } from '../test/browser/ui/overlay-page';
import { findChromium } from './install-browsers.mjs';

const promo =
  '<aside class="promo"><p>Our letter brings the council, the tea and the vote to your table every morning.</p></aside>';
const english = pageOf('A wet Thursday in the council, and a number that was read out twice', 'ltr');
const rightToLeft = pageOf('جلسة طويلة في المجلس البلدي حول الجسر الجديد', 'rtl');

const screens: [name: string, options: OverlayOptions][] = [
  ['light-en', { html: english }],
  ['dark-en', { html: english, colorScheme: 'dark' }],
  ['light-zh_CN', { html: english, locale: 'zh_CN' }],
  ['dark-zh_CN', { html: english, locale: 'zh_CN', colorScheme: 'dark' }],
  ['right-to-left', { html: rightToLeft }],
  ['narrow', { html: english, width: 360, height: 640 }],
  ['narrow-dark-zh_CN', { html: english, locale: 'zh_CN', width: 360, height: 640, colorScheme: 'dark' }],
];

/** Takes pictures of the overlay, with a part taken in and one pointed at: `overlay-<screen>.png`. */
export async function takeOverlayScreenshots(folder: string): Promise<void> {
  const code = await bundleOverlay();
  const browser = await puppeteer.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
  try {
    for (const [name, options] of screens) {
      const page = await openOverlayPage(browser, code, options);
      await page.mouse.click(60, 230);
      await page.mouse.move(60, 130);
      await pause(200);
      await page.screenshot({ path: join(folder, `overlay-${name}.png`) });
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

function pageOf(title: string, direction: 'ltr' | 'rtl'): string {
  const { body } = newsPage({ title, after: '<p id="by">Nell Oakes</p>' });
  const styled =
    '<style>body { background: #fff; font: 17px/1.5 serif; margin: 24px; max-width: 760px }</style></head>';
  return String(body)
    .replace('<html lang="en">', `<html lang="${direction === 'rtl' ? 'ar' : 'en'}" dir="${direction}">`)
    .replace('</head>', styled)
    .replace('<p id="p2">', `${promo}<p id="p2">`);
}
