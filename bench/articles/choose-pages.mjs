import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { UsageProblem } from './usage-problem.mjs';

/**
 * @typedef {{ id: string, set: string, folder: string, file: string, url: string | null, lang: string | null }} SavedPage
 * @typedef {{ data: string, sets: string[] | null, limit: number | null }} Choice `limit`: the most pages of a set.
 */

/**
 * The pages that are asked for; of a set with too many, some that lie evenly over it, always the same.
 * @param {Choice} choice
 * @returns {SavedPage[]}
 * @throws {UsageProblem} when the data are not there.
 */
export function choosePages({ data, sets, limit }) {
  const root = resolve(data);
  if (!existsSync(root)) throw new UsageProblem(`no folder ${data}: --data names the one with the pages`);
  const there = listFolders(root);
  const unknown = (sets ?? []).filter((set) => !there.includes(set));
  if (unknown.length > 0)
    throw new UsageProblem(`no set ${unknown.join(', ')}; there are: ${there.join(', ')}`);
  const pages = (sets ?? there).flatMap((set) =>
    thin(listFolders(join(root, set)), limit).flatMap((name) => readPage(root, set, name)),
  );
  if (pages.length === 0) throw new UsageProblem(`no pages in ${data}`);
  return pages;
}

/**
 * A folder that looks like the data but holds the chosen pages only.
 * @param {readonly SavedPage[]} pages
 * @param {string} folder
 * @returns {string}
 */
export function linkPages(pages, folder) {
  for (const { id, set, folder: target } of pages) {
    mkdirSync(join(folder, set), { recursive: true });
    symlinkSync(target, join(folder, id), 'junction');
  }
  return folder;
}

/**
 * The answer to what a page's lead picture is.
 * @param {SavedPage} page
 * @returns {unknown} Addresses, as the judge takes them; nothing where none is known.
 */
export function readLeadImage({ folder }) {
  return JSON.parse(readFileSync(join(folder, 'gold.json'), 'utf8')).image;
}

/** @param {string} root */
function listFolders(root) {
  return readdirSync(root)
    .filter((name) => statSync(join(root, name)).isDirectory())
    .sort();
}

/**
 * @param {string[]} names
 * @param {number | null} limit
 */
function thin(names, limit) {
  if (limit === null || names.length <= limit) return names;
  return Array.from(
    { length: limit },
    (_one, index) => names[Math.floor((index * names.length) / limit)] ?? '',
  );
}

/**
 * @param {string} root
 * @param {string} set
 * @param {string} name
 * @returns {SavedPage[]} None when the folder holds no page.
 */
function readPage(root, set, name) {
  const folder = join(root, set, name);
  const file = join(folder, 'page.html.gz');
  const answer = join(folder, 'gold.json');
  if (!existsSync(file) || !existsSync(answer)) return [];
  const { url = null, lang = null } = JSON.parse(readFileSync(answer, 'utf8'));
  return [{ id: `${set}/${name}`, set, folder, file, url: url || null, lang }];
}
