import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserDriver, BrowserName } from '../test/browser/browser-driver';
import { eventually, pause } from '../test/browser/eventually';
import type { ExtensionView } from '../test/browser/extension-view';
import { withBrowser } from '../test/browser/launch';
import { byTestId } from '../test/browser/steps';
import { startServer } from './serve-sample.mjs';
import { takeOverlayScreenshots } from './take-overlay-screenshots';

const folder = fileURLToPath(new URL('../screenshots', import.meta.url));
const schemes = ['light', 'dark'] as const;
const languages = ['en', 'zh_CN'];
/** The popup on pages of the sample newspaper. `tab`: the view of the preview that is opened first. */
const popups: { name: string; path: string; tab?: string }[] = [
  { name: 'popup', path: '/article.html' },
  { name: 'popup-source', path: '/article.html', tab: 'source' },
  { name: 'popup-why', path: '/article.html', tab: 'why' },
  { name: 'popup-chinese', path: '/article-zh.html' },
  { name: 'popup-doubtful', path: '/doubtful-zh.html' },
  { name: 'popup-long-title', path: '/long-title.html' },
  { name: 'popup-failure', path: '/empty.html' },
];

/** Takes a picture of every screen in a browser, in both colour schemes and both languages: `screenshots/<browser>-<scheme>-<language>-<screen>.png`. */
export async function takeScreenshots(browser: BrowserName): Promise<void> {
  mkdirSync(folder, { recursive: true });
  // The overlay looks the same in both browsers: it brings its own styles.
  if (browser === 'chromium') await takeOverlayScreenshots(folder);
  const server = await startServer();
  try {
    for (const colorScheme of schemes) {
      await withBrowser(browser, { colorScheme }, async (driver) => {
        for (const language of languages)
          await takeLanguage(driver, language, server.origin, `${browser}-${colorScheme}-${language}`);
      });
    }
  } finally {
    await server.close();
  }
}

async function takeLanguage(
  driver: BrowserDriver,
  language: string,
  origin: string,
  stem: string,
): Promise<void> {
  const fileOf = (screen: string): string => join(folder, `${stem}-${screen}.png`);
  await takeOptions(driver, language, fileOf('options'));
  for (const screen of popups) await takePopup(driver, origin, screen, fileOf(screen.name));
  console.error(stem);
}

/** The options page, in which the language of all screens is chosen. */
async function takeOptions(driver: BrowserDriver, language: string, file: string): Promise<void> {
  const options = await driver.openOptions();
  await options.choose(byTestId('language'), language);
  await options.waitFor(`html:lang(${language.slice(0, 2)})`);
  await eventually('the choice is kept', () => driver.inExtension(isKept, language));
  await options.screenshot(file);
  await options.close();
}

async function isKept(api: typeof chrome, language: string): Promise<boolean> {
  const { settings } = await api.storage.local.get('settings');
  return (settings as { language?: string } | undefined)?.language === language;
}

async function takePopup(
  driver: BrowserDriver,
  origin: string,
  { path, tab }: { path: string; tab?: string },
  file: string,
): Promise<void> {
  const page = await driver.open(origin + path);
  const popup = await driver.openPopup(page);
  await popup.waitFor(`${byTestId('draft')}, ${byTestId('failure')}`, 45_000);
  if (tab !== undefined) await showTab(popup, tab);
  // Firefox's panel grows to its content in steps, which the page is not told of.
  await pause(300);
  await popup.screenshot(file);
  await popup.close();
  await page.close();
}

async function showTab(popup: ExtensionView, tab: string): Promise<void> {
  await popup.click(byTestId(`tab-${tab}`));
  await popup.waitFor(byTestId(tab));
}
