import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { findChromium } from '../../scripts/install-browsers.mjs';
import type { BrowserDriver, LaunchOptions } from './browser-driver';
import { ChromiumDriver } from './chromium-driver';
import { makeProfile, type Profile } from './profile';

/** Starts Chromium with the extension. */
export async function launchChromium(options: LaunchOptions): Promise<BrowserDriver> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('no Chromium: node scripts/install-browsers.mjs');
  const profile = makeProfile(options.folder);
  writePreferences(profile, options.extension);
  const browser = await puppeteer.launch({
    executablePath,
    headless: options.headless ?? true,
    // Extensions may be loaded over a pipe only.
    pipe: true,
    enableExtensions: true,
    userDataDir: profile.folder,
    defaultViewport: null,
    args: chromiumArguments(options),
  });
  return closeOnFailure(browser, async () => {
    const id = await browser.installExtension(options.extension);
    return ChromiumDriver.start(browser, id, profile);
  });
}

function chromiumArguments({ colorScheme }: LaunchOptions): string[] {
  return [
    '--disable-dev-shm-usage',
    '--no-first-run',
    '--window-size=1280,900',
    // Chromium's sandbox refuses to start as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []),
    ...(colorScheme === undefined
      ? []
      : [`--blink-settings=preferredColorScheme=${colorScheme === 'dark' ? 0 : 1}`]),
  ];
}

/** Set before the first start: the protocol's own download command would rename an extension's files. */
function writePreferences(profile: Profile, extension: string): void {
  const file = join(profile.folder, 'Default', 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(join(profile.folder, 'Default'), { recursive: true });
  const preferences = {
    download: { default_directory: profile.downloads, prompt_for_download: false },
    extensions: { pinned_extensions: [identifierOf(extension)], ui: { developer_mode: true } },
  };
  writeFileSync(file, JSON.stringify(preferences));
}

/** Chromium names an unpacked extension by the hash of its folder, written with the letters a to p. */
function identifierOf(extension: string): string {
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  return hash.replaceAll(/./g, (digit) => String.fromCodePoint(97 + Number.parseInt(digit, 16)));
}

async function closeOnFailure<Value>(browser: Browser, start: () => Promise<Value>): Promise<Value> {
  try {
    return await start();
  } catch (error) {
    await browser.close().catch(() => undefined);
    throw error;
  }
}
