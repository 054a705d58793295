import { join } from 'node:path';
import { choosePages } from './articles/choose-pages.mjs';
import { enlarge } from './articles/enlarge.mjs';
import { evaluate, loadOpenSaved } from './articles/saved-page.mjs';
import { launchChromium } from './chromium.mjs';
import { median, percentile } from './median.mjs';
import { bundle, ownReader } from './peers.mjs';
import { contentScriptOf } from './sizes.mjs';

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
 * @typedef {{ id: string, own: number, floor: number, elements: number, paragraphs: number }} PageTimes Milliseconds.
 * @typedef {{ id: string, steps: { times: number, elements: number, own: number, floor: number }[] }} Growth
 * @typedef {{ pages: PageTimes[], own: Record<string, number>, floor: Record<string, number>, ratio: number, growth: Growth[] }} Reading
 */

/**
 * Our reading of saved pages in the page itself, beside the least that a reader with Readability does: clone and Readability alone.
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
  const browser = await launchChromium();
  try {
    const time = makeTimer(browser, openSaved);
    const pages = [];
    for (const [index, page] of saved.entries()) {
      pages.push(await timePage(time, page, readers));
      if ((index + 1) % 25 === 0) say(`${index + 1} of ${saved.length}`);
    }
    const growth = [];
    for (const { id } of findLarge(pages)) {
      say(`larger: ${id}`);
      const page = saved.find((one) => one.id === id);
      if (page !== undefined) growth.push(await timeGrowth(time, page, readers));
    }
    return { pages, ...summarize(pages), growth };
  } finally {
    await browser.close();
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
 */
function makeTimer(browser, openSaved) {
  return async (/** @type {SavedPage} */ saved, /** @type {Reader} */ reader, times = 1) => {
    const page = await browser.newPage();
    try {
      const world = await openSaved(page, saved);
      await evaluate(world, `${enlarge}\n${reader.source}\nundefined`);
      const size = /** @type {{ elements: number, paragraphs: number }} */ (
        await evaluate(world, `enlarge(${times})`)
      );
      const expression = `(() => { const start = performance.now(); ${reader.call}; return performance.now() - start; })()`;
      return { ...size, milliseconds: Number(await evaluate(world, expression)) };
    } finally {
      await page.close();
    }
  };
}

/**
 * @param {ReturnType<typeof makeTimer>} time
 * @param {SavedPage} saved
 * @param {Reader[]} readers Ours, then the floor.
 * @param {number} [times]
 * @returns {Promise<PageTimes>}
 */
async function timePage(time, saved, readers, times = 1) {
  const samples = readers.map(() => /** @type {number[]} */ ([]));
  let size = { elements: 0, paragraphs: 0 };
  for (let run = 0; run < runs; run += 1) {
    for (const [index, reader] of readers.entries()) {
      const { milliseconds, ...measured } = await time(saved, reader, times);
      samples[index]?.push(milliseconds);
      size = measured;
    }
  }
  const [own, floor] = samples.map(median);
  return { id: saved.id, own: own ?? Number.NaN, floor: floor ?? Number.NaN, ...size };
}

/**
 * @param {ReturnType<typeof makeTimer>} time
 * @param {SavedPage} saved
 * @param {Reader[]} readers
 * @returns {Promise<Growth>}
 */
async function timeGrowth(time, saved, readers) {
  const steps = [];
  const { paragraphs } = await timePage(time, saved, readers);
  const base = Math.max(1, Math.ceil(startParagraphs / paragraphs));
  for (const times of sizes) {
    const { elements, own, floor } = await timePage(time, saved, readers, base * times);
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
  return { own, floor, ratio: own.median / floor.median };
}
