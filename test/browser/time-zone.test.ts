import { fileURLToPath } from 'node:url';
import puppeteer, { type Browser } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findChromium } from '../../scripts/install-browsers.mjs';
import { bundle } from './bundle';

let browser: Browser;
beforeAll(async () => {
  browser = await puppeteer.launch({
    executablePath: findChromium() ?? '/usr/bin/chromium',
    headless: true,
    args: ['--no-sandbox', '--disable-dev-shm-usage'],
  });
}, 60_000);
afterAll(async () => browser.close());

/** Winter, summer, both changes of clocks, and the day on which Samoa skipped one. */
const instants = [
  '2024-01-15T00:30:00Z',
  '2024-07-15T23:45:10Z',
  '2024-03-10T07:00:00Z',
  '2024-11-03T06:30:00Z',
  '2011-12-30T10:00:00Z',
  '1999-12-31T12:00:00Z',
];

// The unit tests run without Temporal, the extension with it.
test('says the same with Temporal and without in every zone that the browser knows', async () => {
  const code = await bundle(fileURLToPath(new URL('../../src/core/time-zone.ts', import.meta.url)), 'zones');
  const page = await browser.newPage();
  const read = `${code};
    return Intl.supportedValuesOf('timeZone').flatMap((zone) => ${JSON.stringify(instants)}.flatMap((instant) =>
      [zone + ' ' + zones.toZone(instant, zone), zones.addOffset(instant.slice(0, 19), zone)]));`;
  expect(await page.evaluate('typeof Temporal')).toBe('object');
  const withTemporal = (await page.evaluate(`(() => { ${read} })()`)) as string[];
  const without = (await page.evaluate(`(() => { delete globalThis.Temporal; ${read} })()`)) as string[];
  expect(withTemporal.length).toBeGreaterThan(4_000);
  expect(withTemporal).toEqual(without);
  await page.close();
}, 60_000);
