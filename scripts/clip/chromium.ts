import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { CommandError } from './failure';
import { PageLost } from './page-lost';

/** How long a tab may take to close, in milliseconds. */
const closingTime = 10_000;

/** How a tab is used. */
export interface TabUse {
  /** A tab in front is painted and its page runs at full speed; one that is not costs a quarter less. */
  isInFront: boolean;
  signal: AbortSignal;
}

/** The one headless browser of a run: started when the first page needs it, started again when it died. */
export class Chromium {
  readonly #executable: () => string | null;
  #running: Promise<Browser> | null = null;
  #isClosed = false;

  /** @param executable Finds the browser's program. */
  constructor(executable: () => string | null) {
    this.#executable = executable;
  }

  /**
   * Gives a task a fresh tab and closes it afterwards; a task that is aborted leaves its tab to be closed at once.
   * @throws CommandError `browser-failed`, PageLost, and whatever the task throws
   */
  async withTab<Result>(
    { isInFront, signal }: TabUse,
    task: (tab: Page) => Promise<Result>,
  ): Promise<Result> {
    const aborted = abortionOf(signal);
    const browser = await Promise.race([this.#start(), aborted]);
    const opening = browser.newPage({ background: !isInFront });
    opening.catch(() => undefined);
    try {
      const tab = await Promise.race([opening, aborted]);
      return await Promise.race([task(tab), crashOf(tab), aborted]);
    } catch (error) {
      const isLost = !browser.connected && !this.#isClosed;
      throw isLost ? new PageLost('unexpected', 'the browser died', { cause: error }) : error;
    } finally {
      // A browser that cannot even close a tab is beyond help: the next page gets a new one.
      if (browser.connected && !(await closeTab(opening))) browser.process()?.kill('SIGKILL');
    }
  }

  /** Ends the browser; nothing can be read afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    const browser = await this.#running?.catch(() => null);
    await browser?.close().catch(() => browser.process()?.kill('SIGKILL'));
  }

  /** A failed start is not tried again: every further page would wait for the same failure. */
  async #start(): Promise<Browser> {
    if (this.#isClosed) throw new CommandError('browser-failed', 'the run was ended');
    this.#running ??= launch(this.#executable).then((browser) => {
      browser.once('disconnected', () => {
        this.#running = null;
      });
      return browser;
    });
    return this.#running;
  }
}

async function launch(executable: () => string | null): Promise<Browser> {
  const { default: puppeteer } = await import('puppeteer-core');
  try {
    const options = {
      executablePath: findProgram(executable),
      headless: true,
      pipe: true,
      // Pages are limited one by one; a limit for single commands would only hide which page it was.
      protocolTimeout: 0,
      defaultViewport: null,
      handleSIGINT: false,
      handleSIGTERM: false,
      handleSIGHUP: false,
      args: browserArguments(),
    };
    // One start in some dozens fails on a busy machine.
    return await puppeteer.launch(options).catch(() => puppeteer.launch(options));
  } catch (error) {
    throw new CommandError('browser-failed', error instanceof Error ? error.message : String(error), {
      cause: error,
    });
  }
}

function findProgram(executable: () => string | null): string {
  const program = executable();
  if (program !== null) return program;
  throw new Error('no Chromium was found: node scripts/install-browsers.mjs installs one');
}

function browserArguments(): string[] {
  return [
    '--window-size=1280,900',
    '--disable-dev-shm-usage',
    '--dns-prefetch-disable',
    '--disable-gpu',
    '--mute-audio',
    // An http address must stay the page's own: no silent upgrade to https.
    '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
    // Chromium's sandbox refuses to run as root.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  ];
}

function crashOf(tab: Page): Promise<never> {
  return new Promise((_resolve, reject) => {
    tab.once('error', () => reject(new PageLost('unexpected', 'the tab crashed')));
  });
}

function abortionOf(signal: AbortSignal): Promise<never> {
  const aborted = new Promise<never>((_resolve, reject) => {
    if (signal.aborted) reject(signal.reason);
    else signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
  // It may come when nobody is waiting any more.
  aborted.catch(() => undefined);
  return aborted;
}

/** Whether the tab is gone. */
function closeTab(opening: Promise<Page>): Promise<boolean> {
  const closing = opening
    .then((tab) => tab.close())
    .then(
      () => true,
      // It is gone already, with its browser or by itself.
      () => true,
    );
  return Promise.race([closing, delay(closingTime, false, { ref: false })]);
}
