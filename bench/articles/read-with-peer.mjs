import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { bundle } from '../peers.mjs';
import { evaluate, loadOpenSaved } from './saved-page.mjs';

/** What others read pages with. */
export const peers = [
  { name: 'Readability', packageName: '@mozilla/readability', file: 'bench/peers/readability-article.mjs' },
  { name: 'defuddle', packageName: 'defuddle', file: 'bench/peers/defuddle-article.mjs' },
];

/** Pages read at the same time. */
const width = 2;

/**
 * Reads saved pages with a peer. What it said of a page is kept in the system's temporary folder, by the versions of peer, browser
 * and page.
 * @param {string} root The project.
 * @param {{ name: string, packageName: string, file: string }} peer
 * @param {readonly import('./choose-pages.mjs').SavedPage[]} pages
 * @param {import('puppeteer-core').Browser} browser
 * @param {(done: number) => void} tell
 * @returns {Promise<{ results: import('./clip-pages.mjs').Result[], remembered: number, version: string }>}
 */
export async function readWithPeer(root, peer, pages, browser, tell) {
  const { version } = JSON.parse(
    readFileSync(join(root, 'node_modules', peer.packageName, 'package.json'), 'utf8'),
  );
  const source = await bundle(join(root, peer.file));
  const build = await browser.version();
  const key = createHash('sha256').update(`${source}\n${build}`).digest('hex').slice(0, 16);
  const cache = join(tmpdir(), 'frontclip-bench-peers', `${peer.name}-${version}-${key}`);
  const openSaved = await loadOpenSaved();
  const results = /** @type {import('./clip-pages.mjs').Result[]} */ ([]);
  const waiting = [...pages.entries()];
  let remembered = 0;
  let done = 0;
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [index, saved] = next;
      const file = join(cache, `${saved.id}-${fingerprint(saved)}.json`);
      const isRemembered = existsSync(file);
      const result = isRemembered
        ? JSON.parse(readFileSync(file, 'utf8'))
        : await readOne(browser, openSaved, saved, source);
      if (isRemembered) remembered += 1;
      else keep(file, result);
      results[index] = { ...result, id: saved.id };
      tell((done += 1));
    }
  };
  await Promise.all(Array.from({ length: width }, work));
  return { results, remembered, version };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {import('./saved-page.mjs').OpenSaved} openSaved
 * @param {import('./choose-pages.mjs').SavedPage} saved
 * @param {string} source
 * @returns {Promise<object>} A page that a peer fails on is a result as well.
 */
async function readOne(browser, openSaved, saved, source) {
  const page = await browser.newPage();
  try {
    const world = await openSaved(page, saved);
    await evaluate(world, `${source}\nundefined`);
    return /** @type {object | null} */ (await evaluate(world, 'globalThis.runPeer()')) ?? { error: 'none' };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  } finally {
    await page.close();
  }
}

/** @param {import('./choose-pages.mjs').SavedPage} saved */
function fingerprint({ file, url }) {
  return createHash('sha256')
    .update(readFileSync(file))
    .update(url ?? '')
    .digest('hex')
    .slice(0, 12);
}

/**
 * @param {string} file
 * @param {object} result
 */
function keep(file, result) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(result));
}
