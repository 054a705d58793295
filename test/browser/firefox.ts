import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findFirefox } from '../../scripts/install-browsers.mjs';
import type { BrowserDriver, LaunchOptions } from './browser-driver';
import { FirefoxDriver } from './firefox-driver';
import { makeProfile, type Profile } from './profile';

/** The host of the extension's pages, fixed so that its data is found again after a restart. */
const host = 'f0c11b00-0000-4000-8000-000000000001';

/** Starts Firefox with the extension. */
export async function launchFirefox(options: LaunchOptions): Promise<BrowserDriver> {
  const executablePath = findFirefox();
  if (executablePath === null) throw new Error('no Firefox: node scripts/install-browsers.mjs');
  const profile = makeProfile(options.folder);
  const id = readIdentifier(options.extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: options.headless ?? true,
    userDataDir: profile.folder,
    defaultViewport: null,
    // Without it, nothing of the browser's own window can be reached: toolbar, menus, popups.
    args: ['--remote-allow-system-access', '--width=1280', '--height=900'],
    extraPrefsFirefox: preferencesFor(options, profile, id),
  });
  return closeOnFailure(browser, async () => {
    await browser.installExtension(options.extension);
    return FirefoxDriver.start({ browser, id, host, profile });
  });
}

function preferencesFor(
  { colorScheme }: LaunchOptions,
  profile: Profile,
  id: string,
): Record<string, unknown> {
  return {
    'browser.download.dir': profile.downloads,
    'browser.download.folderList': 2,
    'browser.download.useDownloadDir': true,
    'browser.download.alwaysOpenPanel': false,
    // A temporary extension is taken out when Firefox ends: these keep its data and its address as an update does.
    'extensions.webextensions.uuids': JSON.stringify({ [id]: host }),
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.keepUuidOnUninstall': true,
    // The driver's own tab is the extension's manifest.json, as plain text and not in a viewer of Firefox's.
    'devtools.jsonview.enabled': false,
    ...(colorScheme !== undefined && {
      // Tabs follow the first, popups the theme of the window, which follows the system.
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
      'ui.systemUsesDarkTheme': colorScheme === 'dark' ? 1 : 0,
    }),
  };
}

function readIdentifier(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings: { gecko: { id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

async function closeOnFailure<Value>(browser: Browser, start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}
