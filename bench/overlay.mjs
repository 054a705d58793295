import { importTypeScript } from '../scripts/run-typescript.mjs';
import { launchChromium } from './chromium.mjs';
import { median } from './median.mjs';
import { makeTable, writeNumber, writeTarget } from './table.mjs';

/** So many elements the page has, and so often it is measured. */
const elements = 20_000;
const runs = 5;
/** The longest that the first outline may take, in milliseconds. */
const target = 100;

/** @typedef {{ first: number, mapped: number, move: number, listenersLeft: number, nodesLeft: number }} OverlayRun */

/**
 * How long the overlay takes on a large page: from the call to the frame with the first outline, to the outlines of all that is
 * taken, and from a move of the pointer to its frame; and what is left when it is closed. Milliseconds, medians.
 * @returns {Promise<OverlayRun>}
 */
export async function measureOverlay() {
  const { bundleOverlay, orderIn } = await importTypeScript('test/browser/ui/overlay-page.ts');
  const code = await bundleOverlay();
  const browser = await launchChromium();
  try {
    const measured = [];
    for (let run = 0; run < runs; run++) measured.push(await measureRun(browser, code, orderIn('en')));
    const of = (/** @type {keyof OverlayRun} */ name) => median(measured.map((each) => each[name]));
    return {
      first: of('first'),
      mapped: of('mapped'),
      move: of('move'),
      listenersLeft: Math.max(...measured.map(({ listenersLeft }) => listenersLeft)),
      nodesLeft: Math.max(...measured.map(({ nodesLeft }) => nodesLeft)),
    };
  } finally {
    await browser.close();
  }
}

/** @param {OverlayRun} measured */
export function reportOverlay({ first, mapped, move, listenersLeft, nodesLeft }) {
  return makeTable(
    [`overlay on ${writeNumber(elements)} elements`, '', 'target'],
    [
      ['first outline, ms', writeNumber(first), writeTarget(first, target)],
      ['all outlines, ms', writeNumber(mapped), ''],
      ['a move of the pointer, ms', writeNumber(move), ''],
      [
        'listeners and nodes left when closed',
        writeNumber(listenersLeft + nodesLeft),
        writeTarget(listenersLeft + nodesLeft, 1),
      ],
    ],
  );
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} code
 * @param {unknown} order
 * @returns {Promise<OverlayRun>}
 */
async function measureRun(browser, code, order) {
  const page = await browser.newPage();
  await page.setContent(largePage());
  await page.evaluate(code);
  const before = await countListeners(page);
  const opened = await page.evaluate(async (given) => {
    const frame = () =>
      new Promise((resolve) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', resolve, { once: true });
          port1.start();
          port2.postMessage(null);
        });
      });
    // The page's own layout is not the overlay's.
    document.body.getBoundingClientRect();
    await frame();
    await frame();
    const start = performance.now();
    Reflect.get(globalThis, 'frontclipTest').open(given);
    while (performance.getEntriesByName('overlay-drawn').length === 0) await frame();
    const first = (performance.getEntriesByName('overlay-drawn')[0]?.startTime ?? Infinity) - start;
    const root = document.querySelector('html > div[popover]')?.shadowRoot;
    while (root?.querySelector('[data-testid=pick-preview]') === null) await frame();
    const mapped = performance.now() - start;
    const glass = root?.querySelector('[role=application]');
    const moves = [];
    for (let step = 0; step < 9; step++) {
      const at = performance.now();
      glass?.dispatchEvent(
        new PointerEvent('pointermove', { pointerType: 'mouse', clientX: 200, clientY: 100 + step * 60 }),
      );
      // What the overlay does in its frame is asked for by it, so it is done before this one's end.
      await frame();
      moves.push(performance.now() - at);
    }
    return { first, mapped, move: moves.sort((one, other) => one - other)[4] ?? 0 };
  }, order);
  await page.keyboard.press('Escape');
  const nodesLeft = await page.evaluate(() => document.querySelectorAll('html > div').length);
  const listenersLeft = (await countListeners(page)) - before;
  await page.close();
  return { ...opened, listenersLeft, nodesLeft };
}

/**
 * Listeners at the page's window and document.
 * @param {import('puppeteer-core').Page} page
 */
async function countListeners(page) {
  const session = await page.createCDPSession();
  let count = 0;
  for (const expression of ['window', 'document', 'document.documentElement']) {
    const { result } = await session.send('Runtime.evaluate', { expression });
    const { listeners } = await session.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    count += listeners.length;
  }
  await session.detach();
  return count;
}

function largePage() {
  const sentence =
    'By the time the lamps were lit, the vote had been put off twice and the tea had gone cold.';
  const paragraphs = Array.from(
    { length: 2_000 },
    (_one, index) => `<p>Line <b>${index}</b>. ${sentence} <i>${sentence}</i></p>`,
  );
  const items = Array.from(
    { length: (elements - 6_000) / 2 },
    (_one, index) => `<li><a href="/${index}">Story ${index}</a></li>`,
  );
  return `<!doctype html><html lang="en"><title>The lamps</title><body><h1>The lamps of the harbor</h1>
<article>${paragraphs.join('')}</article><ul>${items.join('')}</ul></body></html>`;
}
