import type { Browser } from 'puppeteer-core';
import { eventually } from './eventually';

/** What a script in Firefox's own window is given. Only what the drivers use is declared. */
export interface FirefoxWindow {
  window: Window & {
    synthesizeMouseEvent(type: string, x: number, y: number, mouse: object, options: object): boolean;
    contentAreaContextMenu: { activateItem(item: Element): void; state: string };
  };
  document: Document;
  /** The extension's popup, when it is open. */
  popup(): PopupBrowser | null;
  extension: { terminateBackground(options: object): Promise<void> };
  addToToolbar(widget: string): void;
  /** The address of the tab in front. */
  shownAddress(): string;
  clipboardText(): string;
  /** Unhandled errors of scripts below an address, without Firefox’s remark that an answer came after its popup had closed. */
  scriptErrors(base: string): string[];
  /** Presses and releases a key while others are held, as the system's keyboard does. */
  pressKey(key: KeyboardEventInit, held: KeyboardEventInit[]): void;
}

/** The element of Firefox's window that shows a popup. */
export interface PopupBrowser extends Element {
  browsingContext: {
    currentWindowGlobal: { drawSnapshot(rect: null, scale: number, color: string): Promise<ImageBitmap> };
  };
}

/** A self-contained function for Firefox's own window. */
export type WindowScript<Args extends unknown[], Value> = (firefox: FirefoxWindow, ...args: Args) => Value;

/** Privileged code: Firefox's own interfaces, reduced to what FirefoxWindow promises. `EXTENSION` is replaced by the extension's. */
const firefoxWindow = `({
  window, document,
  popup: () => document.querySelector('browser[webextension-view-type=popup]'),
  extension: WebExtensionPolicy.getByID(EXTENSION)?.extension,
  addToToolbar: (widget) => CustomizableUI.addWidgetToArea(widget, CustomizableUI.AREA_NAVBAR),
  shownAddress: () => gBrowser.selectedBrowser.currentURI.spec,
  clipboardText: () => {
    const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
    transferable.init(null);
    transferable.addDataFlavor('text/plain');
    Services.clipboard.getData(transferable, Services.clipboard.kGlobalClipboard);
    const data = {};
    try { transferable.getTransferData('text/plain', data); } catch { return ''; }
    return data.value.QueryInterface(Ci.nsISupportsString).data;
  },
  scriptErrors: (base) => Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((message) => message.sourceName.startsWith(base))
    .filter((message) => !/^Promise (?:resolved|rejected) after context unloaded/.test(message.errorMessage))
    .map((message) => message.sourceName.slice(base.length) + ': ' + message.errorMessage),
  pressKey: (key, held) => {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    processor.beginInputTransactionForTests(window);
    const event = (options) => new KeyboardEvent('', options);
    for (const modifier of held) processor.keydown(event(modifier));
    processor.keydown(event(key));
    processor.keyup(event(key));
    for (const modifier of held.toReversed()) processor.keyup(event(modifier));
  },
})`;

interface EvaluateResult {
  result: {
    type: 'success' | 'exception';
    result?: { value?: string };
    exceptionDetails?: { text: string };
  };
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
}

/** Runs self-contained functions in the window of Firefox itself, where toolbar, menus and popups are. */
export class FirefoxWindowRunner {
  private constructor(
    private readonly connection: Connection,
    private readonly context: string,
    private readonly id: string,
  ) {}

  /** @param id the extension's Gecko id */
  static async start(browser: Browser, id: string): Promise<FirefoxWindowRunner> {
    // Puppeteer has no name for the browser's own window; its connection can be asked for it all the same.
    const { connection } = browser as unknown as { connection: Connection };
    const context = await eventually('Firefox has a window', async () => {
      const tree = (await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' })) as {
        result: { contexts: { url: string; context: string }[] };
      };
      return tree.result.contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
    });
    return new FirefoxWindowRunner(connection, context, id);
  }

  /** Runs a function and answers its JSON value. */
  async run<Args extends unknown[], Value>(
    script: WindowScript<Args, Value>,
    ...args: Args
  ): Promise<Awaited<Value>> {
    const given = [
      firefoxWindow.replace('EXTENSION', JSON.stringify(this.id)),
      ...args.map((value) => JSON.stringify(value)),
    ];
    const expression = `(async () => JSON.stringify({ value: await (${String(script)})(${given.join(', ')}) }))()`;
    const { result } = (await this.connection.send('script.evaluate', {
      expression,
      target: { context: this.context },
      awaitPromise: true,
    })) as EvaluateResult;
    if (result.type === 'exception')
      throw new Error(result.exceptionDetails?.text ?? 'exception in Firefox’s window');
    return (JSON.parse(result.result?.value ?? '{}') as { value: Awaited<Value> }).value;
  }
}
