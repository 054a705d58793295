import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { choosePages, linkPages } from './articles/choose-pages.mjs';
import { Judge } from './articles/judge.mjs';
import { evaluate, loadOpenSaved } from './articles/saved-page.mjs';
import { launchChromium } from './chromium.mjs';
import { bundle } from './peers.mjs';
import { makeTable } from './table.mjs';

/** Decisions that a simulated reader makes at most, each a click on a part that is pointed at. */
const clicks = 4;
const goal = 0.99;
const wanted = 36;

/**
 * @typedef {import('./articles/choose-pages.mjs').SavedPage} SavedPage
 * @typedef {{ place: string, before: number, after: number, clicks: number }} PickedPage
 * @typedef {{ pages: PickedPage[], reached: number, wanted: number }} PickerFigures
 */

/**
 * What a reader who clicks greedily makes of the pages on which extraction is worst: those whose answer stands in the page, since no
 * choice of parts can reach another. The clips are scored by the judge.
 * @param {string} root The project.
 * @param {{ data: string, judge: string }} options
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<PickerFigures>}
 */
export async function measurePicker(root, { data, judge: tool }, say) {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-picker-'));
  try {
    const chosen = listWorst(root, data);
    const judge = Judge.copy({ root, tool, folder: join(folder, 'judge') });
    const linked = linkPages(
      chosen.map(({ page }) => page),
      join(folder, 'data'),
    );
    const simulations = await simulate(root, chosen, say);
    const scoresOf = (/** @type {{ id: string, html: string }[]} */ results) =>
      new Map(judge.score(linked, results).map(({ id, body }) => [id, body?.f1 ?? 0]));
    const before = scoresOf(simulations.map(({ id, found }) => ({ id, html: found })));
    const after = scoresOf(simulations.map(({ id, html }) => ({ id, html })));
    const pages = simulations.map(({ id, place, clicks: done }) => ({
      place,
      before: before.get(id) ?? 0,
      after: after.get(id) ?? 0,
      clicks: done,
    }));
    return { pages, reached: pages.filter(({ after: f1 }) => f1 >= goal).length, wanted };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * @param {PickerFigures} figures
 * @returns {string}
 */
export function reportPicker({ pages, reached, wanted: least }) {
  const rows = pages.map(({ place, before, after, clicks: done }) => [
    place,
    before.toFixed(3),
    after.toFixed(3),
    String(done),
    after >= goal ? '' : 'MISSED',
  ]);
  return `${makeTable(['set and place', 'F1 found', 'F1 picked', 'clicks', ''], rows)}\n\n${reached} of ${pages.length} pages at ${goal} or more, at most ${clicks} clicks each (at least ${least}: ${reached >= least ? 'reached' : 'MISSED'})`;
}

/**
 * The list names pages by set and by their place in it, from 0, so that nothing of the data stands here.
 * @param {string} root
 * @param {string} data
 * @returns {{ place: string, page: SavedPage }[]}
 */
function listWorst(root, data) {
  const all = choosePages({ data, sets: null, limit: null });
  const list = /** @type {[set: string, place: number][]} */ (
    JSON.parse(readFileSync(join(root, 'bench/picker/worst-pages.json'), 'utf8'))
  );
  return list.flatMap(([set, place]) => {
    const page = all.filter((each) => each.set === set)[place];
    return page === undefined ? [] : [{ place: `${set} ${place}`, page }];
  });
}

/**
 * @param {string} root
 * @param {{ place: string, page: SavedPage }[]} chosen
 * @param {(line: string) => void} say
 */
async function simulate(root, chosen, say) {
  const source = await bundle(join(root, 'bench/picker/simulate.ts'));
  const openSaved = await loadOpenSaved();
  const browser = await launchChromium();
  try {
    const simulations = [];
    for (const { place, page: saved } of chosen) {
      const page = await browser.newPage();
      const world = await openSaved(page, saved);
      await evaluate(world, `${source}\nundefined`);
      const answer = JSON.stringify(readAnswer(saved));
      const result = /** @type {{ html: string, found: string, scores: number[] }} */ (
        await evaluate(world, `frontclipSimulate(${answer}, ${clicks})`)
      );
      await page.close();
      simulations.push({ id: saved.id, place, clicks: result.scores.length - 1, ...result });
      if (simulations.length % 10 === 0) say(`${simulations.length} of ${chosen.length}`);
    }
    return simulations;
  } finally {
    await browser.close();
  }
}

/**
 * The answers of a page, as `scripts/train/gold.ts` reads them.
 * @param {SavedPage} saved
 * @returns {Record<string, unknown>}
 */
export function readAnswer({ folder, set, lang }) {
  return { lang: lang ?? '', ...JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')), set };
}
