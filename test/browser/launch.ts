import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver, BrowserName, LaunchOptions } from './browser-driver';
import { launchChromium } from './chromium';
import { launchFirefox } from './firefox';

const launchers = { chromium: launchChromium, firefox: launchFirefox };
const targets = { chromium: 'chrome', firefox: 'firefox' };

/** The built extension for a browser. */
export function builtExtension(name: BrowserName): string {
  return fileURLToPath(new URL(`../../dist/${targets[name]}`, import.meta.url));
}

/** Starts a browser with the extension, a second time when the first fails: about one start in forty does, in either browser. */
export async function launch(
  name: BrowserName,
  options: Omit<LaunchOptions, 'extension'> & { extension?: string },
): Promise<BrowserDriver> {
  const whole = { extension: builtExtension(name), ...options };
  try {
    return await launchers[name](whole);
  } catch (error) {
    console.warn(`${name} did not start, once more: ${String(error)}`);
    return launchers[name](whole);
  }
}

/** A new folder for one browser, and the way to take it away again. */
export function makeFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Does something in a browser that is started for it, in a folder that goes with it. */
export async function withBrowser<Value>(
  name: BrowserName,
  options: Pick<LaunchOptions, 'headless' | 'colorScheme'>,
  work: (driver: BrowserDriver) => Promise<Value>,
): Promise<Value> {
  const { folder, remove } = makeFolder();
  // Ctrl+C ends the process in the middle of everything.
  process.once('exit', remove);
  try {
    const driver = await launch(name, { folder, ...options });
    try {
      return await work(driver);
    } finally {
      await driver.close().catch(() => undefined);
    }
  } finally {
    process.off('exit', remove);
    remove();
  }
}
