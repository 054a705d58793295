import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePages, linkPages, readLeadImage } from './articles/choose-pages.mjs';
import { clipPages } from './articles/clip-pages.mjs';
import { disguisePages } from './articles/disguise-pages.mjs';
import { Judge } from './articles/judge.mjs';
import { peers, readWithPeer } from './articles/read-with-peer.mjs';
import { makePictureTable } from './articles/picture-table.mjs';
import { listBeaten, makeBodyTable, makeFactTable } from './articles/tables.mjs';
import { launchChromium } from './chromium.mjs';

/**
 * @typedef {import('./articles/choose-pages.mjs').Choice & { judge: string, worst: number, disguises: string[] }} ArticleOptions
 * `worst`: pages a list to look at first; 0: no lists. `disguises`: what is taken from the pages before they are read.
 * @typedef {{ name: string, pages: import('./articles/judge.mjs').PageScore[] }} Scored
 */

/**
 * Body and facts of saved pages whose answers are known: ours through the command line, beside others in the same browser.
 * @param {string} root The project, built.
 * @param {ArticleOptions} options
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<{ report: string, extractors: Scored[] }>}
 * @throws {UsageProblem} when data or judge are missing.
 */
export async function measureArticles(root, options, say) {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-articles-'));
  try {
    const pages = await disguisePages(choosePages(options), options.disguises, join(folder, 'disguised'));
    const judge = Judge.copy({ root, tool: options.judge, folder: join(folder, 'judge') });
    const data = linkPages(pages, join(folder, 'data'));
    const own = await clipPages(root, pages, tellEvery(50, pages.length, say, 'Frontclip'));
    const { read, notes } = await readAll(root, pages, say);
    const all = [{ name: 'Frontclip', results: own }, ...read];
    const extractors = all.map(({ name, results }) => ({
      name,
      pages: judge.score(data, results),
    }));
    const parts = [
      `Body of ${pages.length} pages${writeDisguises(options.disguises)}: F1, precision, recall\n`,
      makeBodyTable(extractors, await judge.loadCorpusScore()),
      '\nFacts that are right, in percent of the pages where the answer is known\n',
      makeFactTable(extractors),
      '\nPictures\n',
      makePictureTable(all, pages, pages.map(readLeadImage), await judge.loadScoreImage()),
      `\n${notes.join('\n')}`,
    ];
    if (options.worst > 0) {
      parts.push('', listBeaten(extractors, options.worst));
      parts.push('', judge.listWorst(data, own, options.worst));
    }
    return { report: parts.join('\n'), extractors };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** @param {readonly string[]} disguises */
function writeDisguises(disguises) {
  return disguises.length === 0 ? '' : ` in disguise (${disguises.join(', ')})`;
}

/**
 * @param {string} root
 * @param {import('./articles/choose-pages.mjs').SavedPage[]} pages
 * @param {(line: string) => void} say
 */
async function readAll(root, pages, say) {
  const browser = await launchChromium();
  try {
    const read = [];
    const notes = [];
    for (const peer of peers) {
      const tell = tellEvery(50, pages.length, say, peer.name);
      const { results, remembered, version } = await readWithPeer(root, peer, pages, browser, tell);
      read.push({ name: peer.name, results });
      notes.push(
        `${peer.name} ${version}: ${pages.length - remembered} pages read now, ${remembered} taken from an earlier run with the same versions.`,
      );
    }
    return { read, notes };
  } finally {
    await browser.close();
  }
}

/**
 * @param {number} step
 * @param {number} all
 * @param {(line: string) => void} say
 * @param {string} name
 */
function tellEvery(step, all, say, name) {
  return (/** @type {number} */ done) => {
    if (done % step === 0 || done === all) say(`${name}, ${done} of ${all}`);
  };
}
