import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { slim, slimReadability } from '../../scripts/slim-readability';
import { parseHtml } from '../../src/core/dom';
import { copyPage } from '../../src/core/extract/copy';
import { mendForReadability } from '../../src/core/extract/outside-browsers';
import { QuickReadability } from '../../src/core/extract/quick-readability';

const fixtures = fileURLToPath(new URL('../fixtures/site/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frontclip-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function copyOf(name: string): Document {
  const { document } = copyPage(parseHtml(readFileSync(fixtures + name, 'utf8')));
  mendForReadability(document);
  return document;
}

it('finds what the whole library finds, with a third less code', async () => {
  const entry = fileURLToPath(new URL('../../src/core/extract/quick-readability.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimReadability()],
    build: { outDir: folder, minify: true, lib: { entry, formats: ['es'], fileName: 'slim' } },
  });
  const file = join(folder, 'slim.js');
  expect(readFileSync(file, 'utf8')).not.toMatch(/_cleanClasses|_getJSONLD|Looking at sibling|JSDOMParser/);
  const built = (await import(pathToFileURL(file).href)) as { QuickReadability: typeof QuickReadability };
  for (const name of ['article.html', 'long-title.html']) {
    // The last is never reached: all of Readability's tries are made.
    for (const charThreshold of [200, 1_000_000]) {
      const options = { keepClasses: true, disableJSONLD: true, charThreshold };
      const whole = new QuickReadability(copyOf(name), options).findContent()?.innerHTML;
      expect(new built.QuickReadability(copyOf(name), options).findContent()?.innerHTML).toBe(whole);
      expect(whole?.length).toBeGreaterThan(100);
    }
  }
});

it('asks for nothing that it leaves out, but what has a stand-in', () => {
  const library = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
  const code = slim(readFileSync(library, 'utf8'));
  const own = Object.getOwnPropertyNames(QuickReadability.prototype);
  for (const [, name = ''] of code.matchAll(/this\.(_\w+)\(/g))
    expect(own.includes(name) || new RegExp(`^ {2}${name}\\(`, 'm').test(code), name).toBe(true);
  for (const [, name = ''] of code.matchAll(/this\.REGEXPS\.(\w+)/g)) expect(code).toContain(`    ${name}:`);
  for (const [, name = ''] of code.matchAll(/this\.([A-Z][A-Z_]+)\b/g)) expect(code).toContain(`  ${name}:`);
});

it('is an error where the library is written in another way', () => {
  expect(() => slim('Readability.prototype = {};')).toThrow('Readability has changed');
});
