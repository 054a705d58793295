// The bodies of saved pages through Markdown and back: what of their text, links, pictures and code is still there.
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { importTypeScript } from '../scripts/run-typescript.mjs';
import { importJudge } from './markdown-judge.mjs';

const now = '2024-01-01T00:00:00.000Z';

/**
 * @param {string} root
 * @param {string} judge
 */
export async function measureRoundTrips(root, judge) {
  const { roundTrip } = await importTypeScript('bench/round-trip.ts');
  const { RENDERERS } = await importJudge(judge, 'src/render.mjs');
  const names = Object.keys(RENDERERS);
  const sums = new Map(
    names.map((name) => [name, { pages: 0, text: [0, 0], links: [0, 0], images: [0, 0], code: [0, 0] }]),
  );
  const articles = join(root, '../shared/data/articles');
  const unread = [];
  for (const page of findPages(articles)) {
    const html = gunzipSync(readFileSync(page)).toString('utf8');
    try {
      const kept = /** @type {any} */ (await roundTrip?.(html, now, RENDERERS));
      for (const name of names) addPage(sums.get(name), kept?.[name] ?? null);
    } catch (error) {
      // The parser outside browsers cannot clone some elements that it has parsed itself.
      unread.push(`${relative(articles, page)}: ${String(error).split('\n')[0]}`);
    }
  }
  return { readers: names.map((name) => ({ name, ...sums.get(name) })), unread };
}

/**
 * @param {any} sum
 * @param {any} kept Null for a page without an article.
 */
function addPage(sum, kept) {
  if (kept === null) return;
  sum.pages += 1;
  for (const key of ['text', 'links', 'images', 'code']) {
    sum[key][0] += kept[key][0];
    sum[key][1] += kept[key][1];
  }
}

/** @param {string} folder */
function findPages(folder) {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('page.html.gz'),
  );
  return pages.sort().map((name) => join(folder, name));
}
