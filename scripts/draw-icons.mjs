// Draws icons/icon-<size>.png from icons/icon.svg: `node scripts/draw-icons.mjs`, after the SVG was changed.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';

const sizes = [16, 32, 48, 96, 128];
const folder = fileURLToPath(new URL('../icons/', import.meta.url));

/**
 * Writes one size.
 * @param {import('puppeteer-core').Page} page
 * @param {string} source text of the SVG
 * @param {number} size edge in pixels
 * @returns {Promise<void>}
 */
async function drawIcon(page, source, size) {
  await page.setViewport({ width: size, height: size });
  const address = `data:image/svg+xml;base64,${Buffer.from(source).toString('base64')}`;
  await page.setContent(
    `<style>html,body{margin:0;background:transparent}img{display:block;width:${size}px;height:${size}px}</style><img src="${address}">`,
    { waitUntil: 'load' },
  );
  await page.screenshot({ path: `${folder}icon-${size}.png`, omitBackground: true });
}

const browser = await puppeteer.launch({
  executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-dev-shm-usage'],
});
try {
  const source = await readFile(`${folder}icon.svg`, 'utf8');
  const page = await browser.newPage();
  for (const size of sizes) await drawIcon(page, source, size);
} finally {
  await browser.close();
}
