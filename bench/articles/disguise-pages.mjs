import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { importTypeScript } from '../../scripts/run-typescript.mjs';
import { UsageProblem } from './usage-problem.mjs';

/**
 * Saved pages as other sites could have written them. A reading that holds on them does not live on what these sites happen to say.
 * @param {readonly import('./choose-pages.mjs').SavedPage[]} pages
 * @param {readonly string[]} kinds Names of `disguises`, done in this order; none: the pages as they are.
 * @param {string} folder A new one, for the copies.
 * @returns {Promise<import('./choose-pages.mjs').SavedPage[]>}
 * @throws {UsageProblem} when a disguise has another name.
 */
export async function disguisePages(pages, kinds, folder) {
  if (kinds.length === 0) return [...pages];
  const { disguise, disguises } = /** @type {typeof import('./disguise')} */ (
    /** @type {unknown} */ (await importTypeScript('bench/articles/disguise.ts'))
  );
  const unknown = kinds.filter((kind) => !Object.hasOwn(disguises, kind));
  if (unknown.length > 0)
    throw new UsageProblem(
      `no disguise ${unknown.join(', ')}; there are: ${Object.keys(disguises).join(', ')}`,
    );
  return pages.map((page) => {
    const own = join(folder, page.id);
    mkdirSync(own, { recursive: true });
    const html = disguise(gunzipSync(readFileSync(page.file)).toString('utf8'), kinds);
    const file = join(own, 'page.html.gz');
    writeFileSync(file, gzipSync(html, { level: 1 }));
    writeFileSync(join(own, 'gold.json'), readFileSync(join(page.folder, 'gold.json')));
    return { ...page, folder: own, file };
  });
}
