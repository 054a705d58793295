import browser from 'webextension-polyfill';
import type { Tabs } from 'webextension-polyfill';
import { menuIds } from './menus';

/** What starts a clip without the popup. Each has to be registered while the worker starts. */
export interface Triggers {
  /** After an installation or update, and when the browser starts. */
  onStart(): Promise<void>;
  /** "Clip article" of the context menu. */
  onClipArticle(tab: Tabs.Tab): Promise<void>;
  /** "Clip selection" of the context menu, in the frame that was clicked in. */
  onClipSelection(tab: Tabs.Tab, frame: number): Promise<void>;
  /** The keyboard shortcut; not every browser says for which tab. */
  onClipNow(tab: Tabs.Tab | undefined): Promise<void>;
  /** The keyboard shortcut for pointing at parts of the page. */
  onPick(tab: Tabs.Tab | undefined): Promise<void>;
}

/** Registers the listeners of all triggers. */
export function listenForTriggers(triggers: Triggers): void {
  browser.runtime.onInstalled.addListener(() => triggers.onStart());
  browser.runtime.onStartup.addListener(() => triggers.onStart());
  // Chromium starts a private window's process without telling it so.
  if (browser.extension.inIncognitoContext === true) void triggers.onStart();
  browser.contextMenus.onClicked.addListener(async ({ menuItemId, frameId }, tab) => {
    if (tab === undefined) return;
    if (menuItemId === menuIds.selection) await triggers.onClipSelection(tab, frameId ?? 0);
    else await triggers.onClipArticle(tab);
  });
  browser.commands.onCommand.addListener(async (command, tab) => {
    if (command === 'clip-now') await triggers.onClipNow(tab);
    if (command === 'pick-parts') await triggers.onPick(tab);
  });
}
