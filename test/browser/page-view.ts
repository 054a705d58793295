import type { ElementHandle, KeyInput, Page } from 'puppeteer-core';
import { ExtensionView, type DocumentScript, type Modifier } from './extension-view';

/** A page of the extension that the driver sees as a page: Chromium's popup, and any tab. */
export class PageView extends ExtensionView {
  /** @param isTall whether a picture shows the whole page and not only what is in view */
  constructor(
    readonly page: Page,
    private readonly isTall = false,
  ) {
    super();
  }

  async evaluate<Args extends unknown[], Value>(
    run: DocumentScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> {
    return (await this.page.evaluate(callOf(run, 'document', args))) as Awaited<Value>;
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async press(key: string, ...held: Modifier[]): Promise<void> {
    for (const modifier of held) await this.page.keyboard.down(modifier);
    // Chromium on Linux leaves the meaning of Ctrl+A to the command that comes with the key.
    const commands = held.includes('Control') && key === 'a' ? ['selectAll'] : [];
    await this.page.keyboard.press(key as KeyInput, { commands });
    for (const modifier of held.toReversed()) await this.page.keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async screenshot(file: string): Promise<void> {
    await this.page.screenshot({ path: file as `${string}.png`, fullPage: this.isTall });
  }

  /** Chooses a file in a file field. */
  async upload(selector: string, file: string): Promise<void> {
    const field = await this.page.$(`input${selector}`);
    await (field as ElementHandle<HTMLInputElement> | null)?.uploadFile(file);
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}

/** The source of a call of a self-contained function: its first argument is an expression, the others are JSON. */
export function callOf(run: (...args: never[]) => unknown, first: string, args: unknown[]): string {
  return `(${String(run)})(${[first, ...args.map((value) => JSON.stringify(value) ?? 'undefined')].join(', ')})`;
}
