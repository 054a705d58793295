import browser from 'webextension-polyfill';
import { ClipError } from '../core/model';
import type { Settings } from '../settings/schema';
import { toSettings } from '../settings/validate';

const key = 'settings';

/** The settings, whole and valid whatever is stored. @throws ClipError `settings-failed` when the browser's storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  try {
    const stored = await browser.storage.local.get(key);
    return toSettings(stored[key]);
  } catch (error) {
    throw new ClipError('settings-failed', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** Keeps the settings; resolves when they are written. @throws ClipError `settings-failed` */
export async function writeSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: settings });
  } catch (error) {
    throw new ClipError('settings-failed', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

/** Calls back whenever another language is chosen. Has to be called while the worker starts. */
export function onLanguageChanged(change: (language: string) => Promise<void>): void {
  browser.storage.local.onChanged.addListener(async (changes) => {
    const changed = changes[key];
    if (changed === undefined) return;
    const [before, after] = [toSettings(changed.oldValue).language, toSettings(changed.newValue).language];
    if (before !== after) await change(after);
  });
}
