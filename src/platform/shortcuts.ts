import browser from 'webextension-polyfill';

/** A keyboard shortcut as the browser has it now. */
export interface Shortcut {
  /** Name of the command in the manifest. */
  name: string;
  /** The browser's spelling (`Alt+Shift+S`); empty while none is set. */
  keys: string;
}

/** The extension's shortcuts, which the reader may have changed in the browser. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/** Opens the browser's own page of shortcuts: Firefox has a function for it (137 and later), Chromium an address. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as typeof browser.commands & {
    openShortcutSettings?: () => Promise<void>;
  };
  if (commands.openShortcutSettings !== undefined) await commands.openShortcutSettings();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
