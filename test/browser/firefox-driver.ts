import type { Browser, Page } from 'puppeteer-core';
import type { BrowserDriver, ExtensionScript, MenuItem } from './browser-driver';
import { eventually } from './eventually';
import type { ExtensionView } from './extension-view';
import { keyOf, modifierOf } from './firefox-keys';
import { FirefoxPopup } from './firefox-popup';
import { FirefoxWindowRunner } from './firefox-window';
import { callOf, PageView } from './page-view';
import { completeDownloads, type Profile } from './profile';

/** A Firefox that has just started. */
interface Started {
  browser: Browser;
  /** The extension's Gecko id. */
  id: string;
  /** The host of the extension's addresses. */
  host: string;
  profile: Profile;
}

/** Firefox by WebDriver BiDi, and by scripts in its own window for what BiDi has no word for. */
export class FirefoxDriver implements BrowserDriver {
  readonly name = 'firefox';
  readonly base: string;
  readonly downloadFolder: string;
  readonly closed: Promise<void>;
  /** The extension's id as Firefox writes it into the ids of its own elements. */
  private readonly elementId: string;

  private constructor(
    private readonly started: Started,
    private readonly firefox: FirefoxWindowRunner,
    /** A tab on a file of the extension that runs no script of it: it has the API and changes nothing. */
    private readonly control: Page,
  ) {
    this.base = `moz-extension://${started.host}/`;
    this.downloadFolder = started.profile.downloads;
    this.elementId = started.id.replaceAll(/[^\w-]/g, '_');
    this.closed = new Promise((resolve) => {
      started.browser.once('disconnected', () => resolve());
    });
  }

  /** Makes the driver of a browser that has just started. */
  static async start(started: Started): Promise<FirefoxDriver> {
    const firefox = await FirefoxWindowRunner.start(started.browser, started.id);
    const control = await started.browser.newPage();
    // Firefox never reports the end of this navigation.
    control.goto(`moz-extension://${started.host}/manifest.json`).catch(() => undefined);
    await eventually('the extension answers', () =>
      control.evaluate('typeof browser?.tabs?.query === "function"'),
    );
    await firefox.run(
      ({ addToToolbar }, widget) => addToToolbar(widget),
      `${started.id.replaceAll(/[^\w-]/g, '_')}-browser-action`,
    );
    return new FirefoxDriver(started, firefox, control);
  }

  async open(address: string): Promise<Page> {
    const page = await this.started.browser.newPage();
    if (/^https?:/.test(address)) await page.goto(address);
    else await this.openOwnPage(page, address);
    await page.bringToFront();
    return page;
  }

  async openPopup(page: Page): Promise<ExtensionView> {
    const popup = new FirefoxPopup(this.control, this.firefox);
    // A click on the button of an open popup would only close it.
    await popup.close();
    await page.bringToFront();
    await this.firefox.run(({ document }, id) => {
      document.getElementById(`${id}-browser-action`)?.querySelector<HTMLElement>('toolbarbutton')?.click();
    }, this.elementId);
    await eventually('the popup opens', () =>
      this.inExtension((api) =>
        api.extension
          .getViews({ type: 'popup' as never })
          .some((view) => view.document.readyState === 'complete'),
      ),
    );
    return popup;
  }

  async openOptions(): Promise<PageView> {
    const before = new Set(await this.started.browser.pages());
    await this.inExtension((api) => api.runtime.openOptionsPage());
    const page = await eventually('the options open', async () => {
      const added = (await this.started.browser.pages()).filter((other) => !before.has(other));
      // Puppeteer is not told of this navigation, so its own idea of the address stays behind.
      const addresses = await Promise.all(added.map((other) => other.evaluate('location.href')));
      return added.find((_, index) => String(addresses[index]).endsWith('/options.html'));
    });
    await page.bringToFront();
    return new PageView(page, true);
  }

  async clickMenuItem(page: Page, id: MenuItem, meanwhile?: () => Promise<void>): Promise<void> {
    await page.bringToFront();
    const point = await page.evaluate(() => {
      const selection = getSelection();
      const box = selection?.isCollapsed === false ? selection.getRangeAt(0).getClientRects()[0] : undefined;
      return box === undefined ? { x: 4, y: 4 } : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
    await page.mouse.click(point.x, point.y, { button: 'right' });
    const item = `${this.elementId}-menuitem-_${id}`;
    await eventually(`the menu has ${id}`, () =>
      this.firefox.run(({ document, window }, wanted) => {
        return document.getElementById(wanted) !== null && window.contentAreaContextMenu.state === 'open';
      }, item),
    );
    await meanwhile?.();
    await this.firefox.run(({ document, window }, wanted) => {
      const element = document.getElementById(wanted);
      if (element !== null) window.contentAreaContextMenu.activateItem(element);
    }, item);
  }

  async pressClipShortcut(page: Page): Promise<void> {
    await page.bringToFront();
    const held = [modifierOf('Alt'), modifierOf('Shift')];
    await this.firefox.run(({ pressKey }, ...keys) => pressKey(...keys), keyOf('M'), held);
  }

  async killBackground(): Promise<void> {
    await this.firefox.run(({ extension }) =>
      extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }),
    );
  }

  async inExtension<Args extends unknown[], Value>(
    run: ExtensionScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> {
    return (await this.control.evaluate(callOf(run, 'browser', args))) as Awaited<Value>;
  }

  async readClipboard(): Promise<string> {
    return this.firefox.run(({ clipboardText }) => clipboardText());
  }

  downloads(): string[] {
    return completeDownloads(this.started.profile);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
    });
  }

  async problems(): Promise<string[]> {
    return this.firefox.run(({ scriptErrors }, base) => scriptErrors(base), this.base);
  }

  async showOnly(page: Page): Promise<void> {
    const others = (await this.started.browser.pages()).filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.bringToFront();
  }

  async close(): Promise<void> {
    await this.started.browser.close();
  }

  /** Firefox never reports the end of a navigation to its own pages, but its address bar knows. */
  private async openOwnPage(page: Page, address: string): Promise<void> {
    page.goto(address).catch(() => undefined);
    await eventually(`${address} opens`, () =>
      this.firefox.run(({ shownAddress }, wanted) => shownAddress() === wanted, address),
    );
  }
}
