import { join } from 'node:path';
import { choosePages } from './articles/choose-pages.mjs';
import { evaluate, loadOpenSaved } from './articles/saved-page.mjs';
import { launchChromium } from './chromium.mjs';
import { bundle } from './peers.mjs';
import { readAnswer } from './picker.mjs';
import { makeTable } from './table.mjs';

/** Decisions about parts that a simulated reader makes on the page that a rule is made of. */
const clicks = 2;
const facts = /** @type {const} */ (['title', 'author', 'date']);
const goals = { body: 0.9, facts: 0.95 };

/**
 * @typedef {import('./articles/choose-pages.mjs').SavedPage} SavedPage
 * @typedef {{ f1: number | null, right: Partial<Record<typeof facts[number], boolean>> }} RuledReading
 * @typedef {{ id: string, without: RuledReading, by: RuledReading }} RuledPage
 * @typedef {{ sites: number, pages: RuledPage[] }} RuleFigures
 */

/**
 * A rule is made on the first page of every site that has several, by a reader who corrects its body and shows where title, author and
 * date stand; then the others are read with and without it.
 * @param {string} root The project.
 * @param {{ data: string, sets: string[] | null }} options
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<RuleFigures>}
 */
export async function measureRules(root, { data, sets }, say) {
  const sites = listSites(choosePages({ data, sets, limit: null }));
  const sources = await Promise.all(
    ['simulate.ts', 'site-rules-in-page.ts'].map((file) => bundle(join(root, 'bench/picker', file))),
  );
  const openSaved = await loadOpenSaved();
  const browser = await launchChromium();
  /**
   * @template Value
   * @param {SavedPage} saved
   * @param {(run: (expression: string) => Promise<any>) => Promise<Value>} work
   * @returns {Promise<Value>}
   */
  const withPage = async (saved, work) => {
    const page = await browser.newPage();
    try {
      const world = await openSaved(page, saved);
      for (const source of sources) await evaluate(world, `${source}\nundefined`);
      return await work((expression) => evaluate(world, expression));
    } finally {
      await page.close();
    }
  };
  try {
    const pages = /** @type {RuledPage[]} */ ([]);
    for (const [index, [first, ...others]] of sites.entries()) {
      if (first === undefined) continue;
      const rule = await withPage(first, (run) => makeRule(run, readAnswer(first)));
      for (const other of others)
        pages.push(await withPage(other, (run) => readBoth(run, other.id, readAnswer(other), rule)));
      if ((index + 1) % 10 === 0) say(`${index + 1} of ${sites.length} sites`);
    }
    return { sites: sites.length, pages };
  } finally {
    await browser.close();
  }
}

/**
 * @param {(expression: string) => Promise<any>} run
 * @param {Record<string, unknown>} answer
 * @returns {Promise<object>}
 */
async function makeRule(run, answer) {
  const known = JSON.stringify(answer);
  const hasText = typeof answer['text'] === 'string' && answer['text'] !== '';
  const correction = hasText ? (await run(`frontclipSimulate(${known}, ${clicks}, 0.02)`)).correction : {};
  return (await run(`frontclipRules.makeSiteRule(${known}, ${JSON.stringify(correction)})`)).rule;
}

/**
 * @param {(expression: string) => Promise<any>} run
 * @param {string} id
 * @param {Record<string, unknown>} answer
 * @param {object} rule
 * @returns {Promise<RuledPage>}
 */
async function readBoth(run, id, answer, rule) {
  const known = JSON.stringify(answer);
  const shown = JSON.stringify(await run(`frontclipRules.listShown(${known})`));
  const without = await run(`frontclipRules.readByRule(${known}, ${shown}, null)`);
  const by = await run(`frontclipRules.readByRule(${known}, ${shown}, ${JSON.stringify(rule)})`);
  return { id, without, by };
}

/**
 * @param {SavedPage[]} pages
 * @returns {SavedPage[][]} Those of the sites that have several.
 */
function listSites(pages) {
  const bySite = new Map();
  for (const page of pages) {
    if (page.url === null) continue;
    const site = new URL(page.url).hostname.replace(/^www\./, '');
    bySite.set(site, [...(bySite.get(site) ?? []), page]);
  }
  return [...bySite.values()].filter(({ length }) => length > 1);
}

/**
 * @param {RuleFigures} figures
 * @returns {string}
 */
export function reportRules({ sites, pages }) {
  const bodies = pages.filter(({ without, by }) => without.f1 !== null && by.f1 !== null);
  const kept = bodies.filter(({ without, by }) => Number(by.f1) >= Number(without.f1) - 1e-6).length;
  const better = bodies.filter(({ without, by }) => Number(by.f1) > Number(without.f1) + 0.001).length;
  const rows = facts.map((fact) => {
    const known = pages.filter(({ by }) => by.right[fact] !== undefined);
    const share = (/** @type {RuledPage[]} */ right) => right.length / Math.max(1, known.length);
    const by = share(known.filter((page) => page.by.right[fact]));
    return [
      fact,
      String(known.length),
      (share(known.filter((page) => page.without.right[fact])) * 100).toFixed(1),
      (by * 100).toFixed(1),
      `${goals.facts * 100}: ${by >= goals.facts ? 'reached' : 'MISSED'}`,
    ];
  });
  const share = kept / Math.max(1, bodies.length);
  return [
    `${sites} sites, ${pages.length} other pages, ${bodies.length} with a known body: F1 not lower than without the rule on ${kept}, ${(share * 100).toFixed(1)} % (at least ${goals.body * 100}: ${share >= goals.body ? 'reached' : 'MISSED'}), higher on ${better}`,
    '',
    makeTable(['shown by the page', 'pages', 'right without, %', 'right by the rule, %', 'target'], rows),
  ].join('\n');
}
