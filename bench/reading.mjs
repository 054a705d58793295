import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePages } from './articles/choose-pages.mjs';
import { enlarge } from './articles/enlarge.mjs';
import { evaluate, loadOpenSaved } from './articles/saved-page.mjs';
import { launchChromium } from './chromium.mjs';
import { median, percentile } from './median.mjs';
import { bundle, ownReader } from './peers.mjs';
import { contentScriptOf } from './sizes.mjs';
import { installTimingExtension, makeTimingExtension } from './timing-extension.mjs';

/** Readings of a page by each reader, each in a fresh tab, all by turns. */
const runs = 3;
/** Growth of a large page, and the paragraphs that it starts with: with few of them nothing quadratic would show. */
const sizes = [1, 2, 4];
const startParagraphs = 500;
/** A page whose paragraphs stand together has at least so many of them. */
const fewestParagraphs = 10;

/**
 * @typedef {import('./articles/choose-pages.mjs').SavedPage} SavedPage
 * @typedef {import('./peers.mjs').Reader} Reader
 * @typedef {{ id: string, own: number, floor: number, ownInjected: number, floorInjected: number, elements: number, paragraphs: number }} PageTimes Milliseconds.
 * @typedef {{ id: string, steps: { times: number, elements: number, own: number, floor: number }[] }} Growth
 * @typedef {{ own: number, floor: number }} Pair Milliseconds, ours and those of the floor.
 * @typedef {{ pages: PageTimes[], own: Record<string, number>, floor: Record<string, number>, ratio: number, injected: Pair, growth: Growth[] }} Reading `injected`: medians
 */

/**
 * Our reading of saved pages in the page itself, beside the least that a reader with Readability does: clone and Readability alone.
 * Both are injected by an extension, as ours injects its script.
 * Then three large pages, their article made longer by its own blocks: to 500 paragraphs at least, twice and four times that.
 * @param {string} root The project, built.
 * @param {import('./articles/choose-pages.mjs').Choice} choice
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<Reading>}
 */
export async function measureReading(root, choice, say) {
  const saved = choosePages(choice);
  const built = join(root, 'dist/chrome');
  const readers = [
    withoutArticle(ownReader(built, contentScriptOf(built))),
    {
      name: 'clone and Readability',
      source: await bundle(join(root, 'bench/peers/clone-and-readability.mjs')),
      call: 'globalThis.runPeer()',
    },
  ];
  const openSaved = await loadOpenSaved();
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-reading-'));
  const browser = await launchChromium();
  try {
    const timeInTab = await installTimingExtension(browser, makeTimingExtension(folder, readers));
    const time = makeTimer(browser, openSaved, timeInTab);
    const pages = [];
    for (const [index, page] of saved.entries()) {
      pages.push(await timePage(time, page));
      if ((index + 1) % 25 === 0) say(`${index + 1} of ${saved.length}`);
    }
    const growth = [];
    for (const { id } of findLarge(pages)) {
      say(`larger: ${id}`);
      const page = saved.find((one) => one.id === id);
      if (page !== undefined) growth.push(await timeGrowth(time, page));
    }
    return { pages, ...summarize(pages), growth };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A page without an article is read in its time as well.
 * @param {Reader} reader
 * @returns {Reader}
 */
function withoutArticle(reader) {
  return { ...reader, call: reader.call.replace('.reading.html.length', '.ok') };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./articles/saved-page.mjs').OpenSaved} openSaved
 * @param {import('./timing-extension.mjs').TimeInTab} timeInTab
 */
function makeTimer(browser, openSaved, timeInTab) {
  return async (/** @type {SavedPage} */ saved, /** @type {number} */ reader, times = 1) => {
    const page = await browser.newPage();
    try {
      const world = await openSaved(page, saved);
      const size = /** @type {{ elements: number, paragraphs: number }} */ (
        await evaluate(world, `${enlarge}\nenlarge(${times})`)
      );
      return { ...size, ...(await timeInTab(page.url(), reader)) };
    } finally {
      await page.close();
    }
  };
}

/** @typedef {Awaited<ReturnType<ReturnType<typeof makeTimer>>>} Timed */

/**
 * Ours and the floor by turns.
 * @param {ReturnType<typeof makeTimer>} time
 * @param {SavedPage} saved
 * @param {number} [times]
 * @returns {Promise<PageTimes>}
 */
async function timePage(time, saved, times = 1) {
  const own = /** @type {Timed[]} */ ([]);
  const floor = /** @type {Timed[]} */ ([]);
  for (let run = 0; run < runs; run += 1) {
    own.push(await time(saved, 0, times));
    floor.push(await time(saved, 1, times));
  }
  const { elements = 0, paragraphs = 0 } = own[0] ?? {};
  return {
    id: saved.id,
    own: median(own.map(({ read }) => read)),
    floor: median(floor.map(({ read }) => read)),
    ownInjected: median(own.map(({ injected }) => injected)),
    floorInjected: median(floor.map(({ injected }) => injected)),
    elements,
    paragraphs,
  };
}

/**
 * @param {ReturnType<typeof makeTimer>} time
 * @param {SavedPage} saved
 * @returns {Promise<Growth>}
 */
async function timeGrowth(time, saved) {
  const steps = [];
  const { paragraphs } = await timePage(time, saved);
  const base = Math.max(1, Math.ceil(startParagraphs / paragraphs));
  for (const times of sizes) {
    const { elements, own, floor } = await timePage(time, saved, base * times);
    steps.push({ times, elements, own, floor });
  }
  return { id: saved.id, steps };
}

/** @param {PageTimes[]} pages */
function findLarge(pages) {
  return pages
    .filter(({ paragraphs }) => paragraphs >= fewestParagraphs)
    .sort((one, other) => other.paragraphs - one.paragraphs)
    .slice(0, 3);
}

/** @param {PageTimes[]} pages */
function summarize(pages) {
  const describe = (/** @type {number[]} */ values) => ({
    median: median(values),
    p90: percentile(values, 0.9),
    p99: percentile(values, 0.99),
    most: Math.max(...values),
  });
  const own = describe(pages.map((page) => page.own));
  const floor = describe(pages.map((page) => page.floor));
  const injected = {
    own: median(pages.map((page) => page.ownInjected)),
    floor: median(pages.map((page) => page.floorInjected)),
  };
  return { own, floor, ratio: own.median / floor.median, injected };
}
