import type { Browser, Page, Target, WebWorker } from 'puppeteer-core';
import type { BrowserDriver, ExtensionScript, MenuItem } from './browser-driver';
import { ChromiumPopup } from './chromium-popup';
import { watchProblems } from './chromium-problems';
import { eventually } from './eventually';
import type { ExtensionView } from './extension-view';
import { callOf, PageView } from './page-view';
import { completeDownloads, type Profile } from './profile';

/** Chromium by its developer protocol. */
export class ChromiumDriver implements BrowserDriver {
  readonly name = 'chromium';
  readonly base: string;
  readonly downloadFolder: string;
  readonly closed: Promise<void>;
  private readonly found: string[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly profile: Profile,
    /** A tab on a file of the extension that runs no script of it: it has the API and changes nothing. */
    private readonly control: Page,
  ) {
    this.base = `chrome-extension://${id}/`;
    this.downloadFolder = profile.downloads;
    this.closed = new Promise((resolve) => {
      browser.once('disconnected', () => resolve());
    });
  }

  /** Makes the driver of a browser that has just started. */
  static async start(browser: Browser, id: string, profile: Profile): Promise<ChromiumDriver> {
    const control = await browser.newPage();
    await control.goto(`chrome-extension://${id}/manifest.json`);
    const driver = new ChromiumDriver(browser, id, profile, control);
    watchProblems(browser, driver.base, driver.found);
    return driver;
  }

  async open(address: string): Promise<Page> {
    const page = await this.browser.newPage();
    await page.goto(address);
    await page.bringToFront();
    return page;
  }

  async openPopup(page: Page): Promise<ExtensionView> {
    const popup = await this.inExtension((api) =>
      api.runtime.getURL(api.runtime.getManifest().action?.default_popup ?? ''),
    );
    const before = new Set(this.browser.targets());
    await page.bringToFront();
    await this.clickToolbarButton(page);
    const target = await this.browser.waitForTarget(
      (other) => !before.has(other) && other.url().startsWith(popup),
    );
    return new ChromiumPopup(await target.asPage());
  }

  async openOptions(): Promise<PageView> {
    const before = new Set(this.browser.targets());
    await this.inExtension((api) => api.runtime.openOptionsPage());
    const isNew = (target: Target): boolean => !before.has(target) && target.url().endsWith('/options.html');
    const page = await (await this.browser.waitForTarget(isNew)).page();
    if (page === null) throw new Error('the options page is no page');
    await page.bringToFront();
    return new PageView(page, true);
  }

  /** The protocol has no context menu, so the event is given to the background's listener; activeTab is granted as a click grants it. */
  async clickMenuItem(page: Page, id: MenuItem, meanwhile?: () => Promise<void>): Promise<void> {
    await this.grantActiveTab(page);
    await meanwhile?.();
    const dispatch = async (menuItemId: string): Promise<void> => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.contextMenus.onClicked as unknown as { dispatch(...args: unknown[]): void };
      event.dispatch({ menuItemId, editable: false, frameId: 0, pageUrl: tab?.url }, tab);
    };
    await (await this.background()).evaluate(dispatch, id);
  }

  /** Keys of the protocol do not reach the browser's shortcuts, so the event is given to the background's listener. */
  async pressClipShortcut(page: Page): Promise<void> {
    await this.grantActiveTab(page);
    await (
      await this.background()
    ).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      const event = chrome.commands.onCommand as unknown as { dispatch(...args: unknown[]): void };
      event.dispatch('clip-now', tab);
    });
  }

  /** A popup that waits for an answer wakes the worker again at once, so its end is read from the browser's own record. */
  async killBackground(): Promise<void> {
    const target = this.browser.targets().find((other) => this.isBackground(other));
    const worker = await target?.worker();
    if (worker === undefined || worker === null) return;
    const record = await this.control.createCDPSession();
    let isStopped = false;
    record.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      isStopped ||= versions.some(({ runningStatus }) => runningStatus.startsWith('stop'));
    });
    await record.send('ServiceWorker.enable');
    isStopped = false;
    // Puppeteer lets go of the worker after closing it, which may be too late: that it stopped is what counts.
    await worker.close().catch((error: unknown) => {
      if (!/No session with given id/.test(String(error))) throw error;
    });
    await eventually('the worker stops', () => isStopped);
    await record.detach();
  }

  async inExtension<Args extends unknown[], Value>(
    run: ExtensionScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> {
    return (await this.control.evaluate(callOf(run, 'chrome', args))) as Awaited<Value>;
  }

  /** Pastes by the editing command, which needs no permission. */
  async readClipboard(): Promise<string> {
    await this.control.bringToFront();
    await this.control.evaluate(() => {
      document.body.replaceChildren(document.createElement('textarea'));
      document.querySelector('textarea')?.focus();
    });
    await this.control.keyboard.press('v', { commands: ['paste'] });
    return this.control.evaluate(() => document.querySelector('textarea')?.value ?? '');
  }

  downloads(): string[] {
    return completeDownloads(this.profile);
  }

  async badge(page: Page): Promise<string> {
    await page.bringToFront();
    return this.inExtension(async (api) => {
      const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
      return tab?.id === undefined ? '' : api.action.getBadgeText({ tabId: tab.id });
    });
  }

  async problems(): Promise<string[]> {
    return this.found;
  }

  async showOnly(page: Page): Promise<void> {
    const others = (await this.browser.pages()).filter((other) => other !== page);
    await Promise.all(others.map((other) => other.close()));
    await page.bringToFront();
  }

  async close(): Promise<void> {
    await this.browser.close();
  }

  private async clickToolbarButton(page: Page): Promise<void> {
    const extension = (await this.browser.extensions()).get(this.id);
    if (extension === undefined) throw new Error('the extension is not installed');
    await page.triggerExtensionAction(extension);
  }

  /** A click on the button with a file of the extension for its popup, which is closed at once. */
  private async grantActiveTab(page: Page): Promise<void> {
    await page.bringToFront();
    const setPopup = (popup: string): Promise<void> =>
      this.inExtension(async (api, address) => {
        const [tab] = await api.tabs.query({ active: true, lastFocusedWindow: true });
        await api.action.setPopup({ popup: address, ...(tab?.id !== undefined && { tabId: tab.id }) });
      }, popup);
    const file = 'manifest.json?clicked';
    await setPopup(file);
    const opened = this.browser.waitForTarget((target) => target.url() === `${this.base}${file}`);
    await this.clickToolbarButton(page);
    await (await (await opened).asPage()).close();
    await setPopup('');
  }

  /** The worker, woken by a message that nobody answers. */
  private async background(): Promise<WebWorker> {
    await this.inExtension((api) => api.runtime.sendMessage({ channel: 'nobody' }).catch(() => undefined));
    const worker = await (await this.browser.waitForTarget((target) => this.isBackground(target))).worker();
    if (worker === null) throw new Error('the background has no worker');
    return worker;
  }

  private isBackground(target: Target): boolean {
    return target.type() === 'service_worker' && target.url().startsWith(this.base);
  }
}
