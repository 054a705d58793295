import puppeteer from 'puppeteer-core';
import { findChromium } from '../scripts/install-browsers.mjs';

/**
 * A headless Chromium in which extensions can be installed.
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export function launchChromium() {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: node scripts/install-browsers.mjs installs one');
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    protocolTimeout: 600_000,
    args: ['--disable-dev-shm-usage', '--window-size=1280,900', ...sandbox],
  });
}
