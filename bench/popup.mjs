import { createServer } from 'node:http';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium } from './chromium.mjs';
import { median } from './median.mjs';
import { makePage } from './page.mjs';
import { bundle, bundlePeers, ownReader } from './peers.mjs';
import { copyWithProbe, makeFloorExtension, makeMinimalExtension } from './probed-extension.mjs';
import { contentScriptOf } from './sizes.mjs';

/** Pages measured, in bytes of HTML, and the most milliseconds above the floor that we allow ourselves there. */
const pages = [
  { bytes: 12_000, target: null },
  { bytes: 100_000, target: 150 },
  { bytes: 2_000_000, target: 1200 },
];

const runs = 7;

/**
 * Milliseconds a page is left alone before the click. In the first moments of a small page Chromium opens popups 200 ms
 * sooner than it ever does later, some of them and not others: no reader clicks then, and the difference says nothing.
 */
const rest = 1000;

/**
 * @typedef {{ name: string, milliseconds: number, samples: number[] }} Timing
 * @typedef {{ bytes: number, target: number | null, floor: Timing, popup: Timing, stopped: Timing, minimal: Timing, above: number, readers: Timing[] }} PageTimes
 */

/**
 * From the toolbar click to the Markdown in the popup, beside a popup that does nothing and others' conversion of the same page.
 * Medians of seven after one that does not count, all by turns.
 * @param {string} root The project, built.
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<{ browser: string, pages: PageTimes[] }>}
 */
export async function measurePopup(root, say) {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-bench-'));
  const built = join(root, 'dist/chrome');
  const readers = [ownReader(built, contentScriptOf(built)), ...(await bundlePeers(root))];
  const minimalReader = await bundle(join(root, 'bench/peers/readability.mjs'));
  const server = await servePages();
  const browser = await launchChromium();
  try {
    const ours = await browser.installExtension(copyWithProbe(built, join(folder, 'frontclip')));
    const popups = [
      {
        name: 'a popup that shows the title',
        id: await browser.installExtension(makeFloorExtension(join(folder, 'floor'))),
      },
      { name: 'Frontclip', id: ours },
      // As the first click after half a minute finds it; a driven browser never stops a worker by itself.
      { name: 'Frontclip, its worker stopped', id: ours, isStopped: true },
      {
        name: 'Readability + turndown in a popup',
        id: await browser.installExtension(makeMinimalExtension(join(folder, 'minimal'), minimalReader)),
      },
    ];
    const measured = [];
    for (const page of pages) {
      say(`${page.bytes.toLocaleString('en')} bytes`);
      measured.push(await measurePage(browser, server.origin, page, popups, readers));
    }
    return { browser: await browser.version(), pages: measured };
  } finally {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} origin
 * @param {{ bytes: number, target: number | null }} page
 * @param {{ name: string, id: string, isStopped?: boolean }[]} popups The floor, ours in both states, and the least that clips.
 * @param {import('./peers.mjs').Reader[]} readers
 * @returns {Promise<PageTimes>}
 */
async function measurePage(browser, origin, { bytes, target }, popups, readers) {
  const clicks = popups.map(({ name }) => ({ name, milliseconds: 0, samples: /** @type {number[]} */ ([]) }));
  const reads = readers.map(({ name }) => ({ name, milliseconds: 0, samples: /** @type {number[]} */ ([]) }));
  for (let run = 0; run <= runs; run += 1) {
    // A page that was never clipped before, so that no draft of it is found.
    const url = `${origin}/${bytes}/${run}`;
    for (const [index, popup] of turn(popups, run))
      clicks[index]?.samples.push(await timeClick(browser, `${url}/${index}`, popup));
    for (const [index, reader] of readers.entries())
      reads[index]?.samples.push(await timeRead(browser, url, reader));
  }
  for (const timing of [...clicks, ...reads]) {
    timing.samples.shift();
    timing.milliseconds = median(timing.samples);
  }
  const [floor, popup, stopped, minimal] = clicks;
  if (floor === undefined || popup === undefined || stopped === undefined || minimal === undefined)
    throw new Error('four popups are measured');
  return {
    bytes,
    target,
    floor,
    popup,
    stopped,
    minimal,
    above: popup.milliseconds - floor.milliseconds,
    readers: reads,
  };
}

/**
 * The same list, begun elsewhere in every run: what comes right after the readers is slower, whichever it is.
 * @template Item
 * @param {readonly Item[]} list
 * @param {number} by
 * @returns {[number, Item][]} With their places in the list.
 */
function turn(list, by) {
  const entries = [...list.entries()];
  const start = by % list.length;
  return [...entries.slice(start), ...entries.slice(0, start)];
}

/**
 * Stops an extension's worker, when it runs.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} id The extension.
 */
async function stopWorker(browser, id) {
  const workers = browser
    .targets()
    .filter((target) => target.type() === 'service_worker' && target.url().includes(id));
  for (const target of workers) {
    // Chromium ends the session before it has answered.
    await (await target.worker())?.close().catch(() => undefined);
  }
}

/**
 * Milliseconds from just before the toolbar click to the popup's text being drawn.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {{ id: string, isStopped?: boolean }} popup
 */
async function timeClick(browser, url, { id, isStopped = false }) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  await page.bringToFront();
  if (isStopped) await stopWorker(browser, id);
  await new Promise((resolve) => setTimeout(resolve, rest));
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error('the extension is not there');
  const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
    target.url().startsWith(`chrome-extension://${id}/`);
  const opened = browser.waitForTarget((target) => target.type() === 'page' && isPopup(target));
  const start = Date.now();
  await page.triggerExtensionAction(extension);
  const popup = await (await opened).asPage();
  const shown = await popup.waitForFunction('globalThis.shownAt', { polling: 100, timeout: 120_000 });
  const end = Number(await shown.jsonValue());
  await popup.close();
  await page.close();
  return end - start;
}

/**
 * Milliseconds of one reader's work in a fresh page, in an isolated world.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} url
 * @param {import('./peers.mjs').Reader} reader
 */
async function timeRead(browser, url, { source, call, name }) {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  await session.send('Runtime.evaluate', { expression: source, contextId });
  const expression = `(() => { const start = performance.now(); const length = ${call}; return [performance.now() - start, length]; })()`;
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
  });
  await page.close();
  if (exceptionDetails !== undefined)
    throw new Error(`${name}: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
  const [milliseconds, length] = result.value;
  if (!(length > 1000)) throw new Error(`${name} found no article`);
  return milliseconds;
}

/** The pages under `/<bytes>/…`; everything else is missing, as pictures are. */
async function servePages() {
  const sources = new Map(pages.map(({ bytes }) => [String(bytes), makePage(bytes)]));
  const server = createServer((request, response) => {
    const html = sources.get((request.url ?? '').split('/')[1] ?? '');
    response.writeHead(html === undefined ? 404 : 200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(html);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://127.0.0.1:${address.port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
