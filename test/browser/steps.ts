import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { parse } from 'yaml';
import type { BrowserDriver } from './browser-driver';
import { eventually } from './eventually';
import type { ExtensionView } from './extension-view';

/** A file that was downloaded. */
export interface Download {
  name: string;
  text: string;
}

/** The selector of an element of the extension's pages. */
export function byTestId(id: string): string {
  return `[data-testid="${id}"]`;
}

/** Clicks the toolbar button on an open page and waits for the clip. @throws Error with the popup's words when it fails */
export async function openClip(driver: BrowserDriver, page: Page): Promise<ExtensionView> {
  const popup = await driver.openPopup(page);
  await eventually('the popup shows the clip', async () => {
    if (await popup.isShown(byTestId('failure'))) throw new Error(await popup.text(byTestId('failure')));
    return popup.isShown(byTestId('draft'));
  });
  return popup;
}

/** Does something that saves a file, and reads the file from the disk. */
export async function readDownload(driver: BrowserDriver, save: () => Promise<void>): Promise<Download> {
  const before = new Set(driver.downloads());
  await save();
  // Firefox puts an empty file in the name's place until the whole one is there, and before that, for a moment, one of another
  // name: a file is there when it is whole and still has its name a moment later.
  let seen: string | undefined;
  return eventually('a whole file is downloaded', () => {
    const last = seen;
    seen = driver.downloads().find((file) => !before.has(file));
    if (seen === undefined || seen !== last) return null;
    const text = readFileSync(join(driver.downloadFolder, seen), 'utf8');
    return text === '' ? null : { name: seen, text };
  });
}

/** The front matter of a Markdown file, read as YAML. */
export function frontMatter(text: string): Record<string, unknown> {
  const [, yaml] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  return parse(yaml ?? '') as Record<string, unknown>;
}
