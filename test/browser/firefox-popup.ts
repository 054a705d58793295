import { writeFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { eventually } from './eventually';
import { ExtensionView, type DocumentScript, type Modifier } from './extension-view';
import { keyOf, modifierOf } from './firefox-keys';
import type { FirefoxWindowRunner } from './firefox-window';
import { callOf } from './page-view';

/**
 * Firefox's popup. It is no page to the protocol: it is read through `extension.getViews` of a tab of the extension, and
 * gets its clicks and keys through Firefox's own window, where they count as the reader's.
 */
export class FirefoxPopup extends ExtensionView {
  constructor(
    private readonly control: Page,
    private readonly firefox: FirefoxWindowRunner,
  ) {
    super();
  }

  async evaluate<Args extends unknown[], Value>(
    run: DocumentScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const source = `(async () => {
      const [popup] = browser.extension.getViews({ type: 'popup' });
      if (popup === undefined) throw new Error('the popup is closed');
      return ${callOf(run, 'popup.document', args)};
    })()`;
    return (await this.control.evaluate(source)) as Awaited<Value>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.firefox.run(
      ({ window, popup }, left, top) => {
        const box = popup()?.getBoundingClientRect();
        if (box === undefined) throw new Error('the popup is closed');
        for (const type of ['mousemove', 'mousedown', 'mouseup']) {
          const mouse = { button: 0, clickCount: 1, identifier: 0 };
          window.synthesizeMouseEvent(type, box.x + left, box.y + top, mouse, { isAsyncEnabled: false });
        }
      },
      x,
      y,
    );
    await this.settle();
  }

  async press(key: string, ...held: Modifier[]): Promise<void> {
    await this.firefox.run(({ pressKey }, ...keys) => pressKey(...keys), keyOf(key), held.map(modifierOf));
    await this.settle();
  }

  async type(text: string): Promise<void> {
    const keys = [...text].map(keyOf);
    await this.firefox.run(({ pressKey }, all) => {
      for (const key of all) pressKey(key, []);
    }, keys);
    await this.settle();
  }

  async screenshot(file: string): Promise<void> {
    const address = await this.firefox.run(async ({ document, popup }) => {
      const picture = await popup()?.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
      if (picture === undefined) throw new Error('the popup is closed');
      const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
      Object.assign(canvas, { width: picture.width, height: picture.height });
      canvas.getContext('2d')?.drawImage(picture, 0, 0);
      return canvas.toDataURL('image/png');
    });
    writeFileSync(file, Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
  }

  async close(): Promise<void> {
    await this.control.evaluate(() => {
      for (const view of chrome.extension.getViews({ type: 'popup' as never })) view.close();
    });
    await eventually('the popup closes', () => this.firefox.run(({ popup }) => popup() === null));
  }

  /** Input goes to another process; a turn of the popup's own loop comes after it has been dealt with. */
  private async settle(): Promise<void> {
    const turn = (document: Document): Promise<void> =>
      new Promise((resolve) => {
        document.defaultView?.setTimeout(resolve, 20);
      });
    // The click may have closed the popup.
    await this.evaluate(turn).catch(() => undefined);
  }
}
