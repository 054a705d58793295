import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll } from 'vitest';
import { startServer, type ExtraPage, type SampleServer } from '../../scripts/serve-sample.mjs';
import type { BrowserDriver, BrowserName } from './browser-driver';
import type { ExtensionView } from './extension-view';
import { launch, makeFolder } from './launch';
import { byTestId, openClip, readDownload, type Download } from './steps';

/** A browser with the extension and a server of pages, for the journeys of one file. */
export class Stage {
  private place: ReturnType<typeof makeFolder> | undefined;
  private server: SampleServer | undefined;
  private running: BrowserDriver | undefined;

  private constructor(private readonly name: BrowserName) {}

  /** Has to be called inside `describe`: starts before its journeys and cleans up after them. */
  static set(name: BrowserName, pages: Record<string, ExtraPage>): Stage {
    const stage = new Stage(name);
    beforeAll(async () => {
      stage.server = await startServer({ pages });
      stage.place = makeFolder();
      stage.running = await launch(name, { folder: stage.place.folder });
    });
    afterAll(async () => {
      await stage.running?.close();
      await stage.server?.close();
      stage.place?.remove();
    });
    return stage;
  }

  get driver(): BrowserDriver {
    if (this.running === undefined) throw new Error('the browser has not started');
    return this.running;
  }

  /** `http://127.0.0.1:PORT` */
  get origin(): string {
    return this.server?.origin ?? '';
  }

  /** Opens a path of the server. */
  open(path: string): Promise<Page> {
    return this.driver.open(this.origin + path);
  }

  /** Opens a page, clicks the toolbar button and waits for the clip. */
  async clip(path: string): Promise<{ page: Page; popup: ExtensionView }> {
    const page = await this.open(path);
    return { page, popup: await this.clipOpen(page) };
  }

  /** Clicks the toolbar button on an open page and waits for the clip. */
  clipOpen(page: Page): Promise<ExtensionView> {
    return openClip(this.driver, page);
  }

  /** Clicks the toolbar button where no clip can be made, and answers the error's code and text. */
  async failToClip(page: Page): Promise<{ code: string; text: string; popup: ExtensionView }> {
    const popup = await this.driver.openPopup(page);
    await popup.waitFor(byTestId('failure'), 45_000);
    const code = await popup.evaluate(
      (document, selector) => document.querySelector<HTMLElement>(selector)?.dataset['code'] ?? '',
      byTestId('failure'),
    );
    return { code, text: await popup.text(byTestId('failure')), popup };
  }

  /** Does something that saves a file, and reads the file from the disk. */
  download(save: () => Promise<void>): Promise<Download> {
    return readDownload(this.driver, save);
  }

  /** The texts of the extension's own library, by path. */
  async library(): Promise<Map<string, string>> {
    return new Map(await this.driver.inExtension(readLibrary));
  }

  /** Ends the browser and starts it again with the same profile. */
  async restart(): Promise<void> {
    await this.driver.close();
    this.running = undefined;
    this.running = await launch(this.name, { folder: this.place?.folder ?? '' });
  }
}

async function readLibrary(): Promise<[string, string][]> {
  // To open a database that is not there would make an empty one.
  if (!(await indexedDB.databases()).some(({ name }) => name === 'frontclip')) return [];
  const settled = <Value>(request: IDBRequest<Value>): Promise<Value> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () =>
        reject(request.error ?? new Error('the database does not answer')),
      );
    });
  const database = await settled(indexedDB.open('frontclip'));
  try {
    const stores = database.transaction(['clips', 'texts']);
    const clips = (await settled(stores.objectStore('clips').getAll())) as { id: string; path: string }[];
    const texts = (await settled(stores.objectStore('texts').getAll())) as { id: string; text: string }[];
    return clips.map(({ id, path }) => [path, texts.find((text) => text.id === id)?.text ?? '']);
  } finally {
    database.close();
  }
}
