import type { Page } from 'puppeteer-core';
import type { ExtensionView } from './extension-view';
import type { PageView } from './page-view';

/** The browsers that journeys run in. */
export type BrowserName = 'chromium' | 'firefox';

/** How a browser is started. */
export interface LaunchOptions {
  /** Holds the profile and the downloads. Start again with the same folder to restart the browser as its reader does. */
  folder: string;
  /** The unpacked extension: dist/chrome or dist/firefox. */
  extension: string;
  headless?: boolean;
  colorScheme?: 'light' | 'dark';
}

/** The extension's items of the context menu. */
export type MenuItem = 'clip-article' | 'clip-selection';

/** What the extension's own pages and background can be asked in a test, as `browser.tabs.query` and the like. */
export type ExtensionScript<Args extends unknown[], Value> = (api: typeof chrome, ...args: Args) => Value;

/** A real browser with the extension in it. Both browsers are used in the same way; README.md says where they differ. */
export interface BrowserDriver {
  readonly name: BrowserName;
  /** Where the browser puts what it downloads. */
  readonly downloadFolder: string;
  /** Address of the extension's root, with the slash. */
  readonly base: string;
  /** Resolves when the browser has been closed, by whomever. */
  readonly closed: Promise<void>;
  /** Opens an address in a new tab in front. */
  open(address: string): Promise<Page>;
  /** Clicks the toolbar button with the page in front, which grants activeTab, and answers the popup that opens. */
  openPopup(page: Page): Promise<ExtensionView>;
  /** Opens the options page in a tab. */
  openOptions(): Promise<PageView>;
  /**
   * Clicks an item of the page's context menu: on the selection when there is one, else on the page.
   * @param meanwhile done while the menu is open
   */
  clickMenuItem(page: Page, id: MenuItem, meanwhile?: () => Promise<void>): Promise<void>;
  /** Presses the shortcut of the clip straight to the default destination. */
  pressClipShortcut(page: Page): Promise<void>;
  /** Stops the background at once, whatever it is doing. */
  killBackground(): Promise<void>;
  /** Runs a self-contained function with the extension's own API. */
  inExtension<Args extends unknown[], Value>(
    run: ExtensionScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>>;
  readClipboard(): Promise<string>;
  /** Complete downloads by name, in no order. */
  downloads(): string[];
  /** The badge on the icon while a page is in front. */
  badge(page: Page): Promise<string>;
  /** What went wrong unhandled in the extension's own scripts since the start. */
  problems(): Promise<string[]>;
  /** Closes every other tab, the driver's own too, for a person to take over: afterwards only `closed` and `close` work. */
  showOnly(page: Page): Promise<void>;
  close(): Promise<void>;
}
