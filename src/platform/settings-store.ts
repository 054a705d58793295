import browser from 'webextension-polyfill';
import { ClipError } from '../core/model';
import type { Settings } from '../settings/schema';
import { toSettings, withUnread } from '../settings/validate';

const key = 'settings';

/** The settings, whole and valid whatever is stored. @throws ClipError `settings-failed` when the browser's storage cannot be read. */
export async function readSettings(): Promise<Settings> {
  return toSettings(await readStored());
}

async function readStored(): Promise<unknown> {
  try {
    const stored = await browser.storage.local.get(key);
    return stored[key];
  } catch (error) {
    throw settingsFailed(error);
  }
}

function settingsFailed(cause: unknown): ClipError {
  return new ClipError('settings-failed', cause instanceof Error ? cause.message : String(cause), { cause });
}

/**
 * Changes the settings; resolves with them when they are written. Two changes at once run one after the other. Presets and rules
 * of the reader's that cannot be read stay in the store.
 * @throws ClipError `settings-failed`, and what `change` throws
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request('frontclip-settings', async () => {
    const stored = await readStored();
    const settings = change(toSettings(stored));
    await writeSettings(withUnread(settings, stored));
    return settings;
  });
}

/** Writes settings in the place of all that is stored. @throws ClipError `settings-failed` */
export async function replaceSettings(settings: Settings): Promise<Settings> {
  await navigator.locks.request('frontclip-settings', () => writeSettings(settings));
  return settings;
}

async function writeSettings(settings: Settings): Promise<void> {
  try {
    await browser.storage.local.set({ [key]: settings });
  } catch (error) {
    throw settingsFailed(error);
  }
}

/** Calls back with the settings whenever they are written, by whatever page. */
export function onSettingsChanged(show: (settings: Settings) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>): void => {
    const changed = changes[key];
    if (changed !== undefined) show(toSettings(changed.newValue));
  };
  const { onChanged } = browser.storage.local;
  onChanged.addListener(listener);
  return () => onChanged.removeListener(listener);
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

/** Takes the settings out of the reach of scripts in pages, where the browser can (a page that owns its renderer could read them). */
export function keepFromPages(): void {
  const { local } = browser.storage;
  if (!('setAccessLevel' in local) || typeof local.setAccessLevel !== 'function') return;
  Promise.resolve(local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' })).catch(() => undefined);
}
