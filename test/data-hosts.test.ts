import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../src', import.meta.url));
const data = fileURLToPath(new URL('../../shared/data/articles/', import.meta.url));
const isThere = existsSync(data);
if (!isThere) console.warn(`SKIPPED: no site of the development data in src, since ${data} is missing`);

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** The hosts of the development pages, without `www.`. */
function readHosts(): string[] {
  const golds = walk(data).filter((file) => file.endsWith('gold.json'));
  const addresses = golds.map((file) => (JSON.parse(readFileSync(file, 'utf8')) as { url?: string }).url);
  const hosts = addresses.flatMap((url) =>
    url !== undefined && URL.canParse(url) ? [new URL(url).hostname] : [],
  );
  return [...new Set(hosts.map((host) => host.replace(/^www\./, '')))].filter((host) => host.includes('.'));
}

/** A rule that names a site helps no other: only src/sites may. */
describe.skipIf(!isThere)('no site of the development data', () => {
  test('is named in src outside src/sites', () => {
    const hosts = readHosts();
    expect(hosts.length).toBeGreaterThan(200);
    const files = walk(source).filter((file) => relative(source, file).split(sep)[0] !== 'sites');
    const named = files.flatMap((file) => {
      const text = readFileSync(file, 'latin1').toLowerCase();
      return hosts.filter((host) => text.includes(host)).map((host) => `${relative(source, file)}: ${host}`);
    });
    expect(named).toEqual([]);
  });
});
