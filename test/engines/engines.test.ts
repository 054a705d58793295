import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeCases } from '../../bench/engines/cases';
import { findFaults, type Post } from '../../bench/engines/compare';
import { renderCase } from '../../bench/engines/render-case';
import { readWithEleventy } from './eleventy';
import { readWithHexo } from './hexo';
import { visibleText } from './read-html';

const root = fileURLToPath(new URL('../..', import.meta.url));
const nasty = fileURLToPath(new URL('../../../shared/facts/nasty.json', import.meta.url));
if (!existsSync(nasty)) console.warn(`SKIPPED: the nasty values are not at ${nasty}`);

/** The goldens, every dangerous text and, where they are, the nasty values. `npm run bench -- engines` builds them in more engines. */
const cases = makeCases(root, existsSync(nasty) ? nasty : null);

const engines: [string, string, (posts: ReadonlyMap<string, string>) => Promise<Map<string, Post>>][] = [
  ['hexo', 'source/_posts/', readWithHexo],
  ['eleventy', 'posts/', readWithEleventy],
];

describe.each(engines)('%s', (preset, folder, read) => {
  it('reads every post as it was clipped, and runs nothing', { timeout: 180_000 }, async () => {
    const files = cases.map(({ id, article, clippedAt }) => {
      const expected = renderCase(preset, article, { clippedAt, name: id, siteTimeZone: '' });
      return { id, path: expected.path.slice(folder.length), expected };
    });
    const posts = await read(new Map(files.map(({ path, expected }) => [path, expected.text])));
    const zones = [Intl.DateTimeFormat().resolvedOptions().timeZone, 'UTC'];
    const faults = files.flatMap(({ id, path, expected }) => {
      const wanted = { ...expected, text: visibleText(expected.html) };
      return Object.entries(findFaults(wanted, posts.get(path), zones)).map(
        ([name, words]) => `${id} ${name}: ${words}`,
      );
    });
    expect(faults).toEqual([]);
  });
});
