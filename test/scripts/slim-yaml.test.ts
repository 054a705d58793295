import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { build } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { slimYaml } from '../../scripts/slim-yaml';
import { writeFrontMatter } from '../../src/core/front-matter/write-front-matter';
import { anyFields } from '../core/front-matter/fields';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-test-'));
const file = join(folder, 'out/slim.js');
let slimParse: typeof parse;

beforeAll(async () => {
  const entry = join(folder, 'entry.js');
  const library = fileURLToPath(new URL('../../node_modules/yaml/browser/index.js', import.meta.url));
  writeFileSync(entry, `export { parse } from ${JSON.stringify(library)};`);
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimYaml()],
    build: {
      outDir: join(folder, 'out'),
      minify: false,
      lib: { entry, formats: ['es'], fileName: 'slim' },
    },
  });
  slimParse = ((await import(pathToFileURL(file).href)) as { parse: typeof parse }).parse;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a parser reads, in the way of `readYaml`, or that it refuses the text. */
function read(parser: typeof parse, text: string): unknown {
  try {
    return { value: parser(text, { schema: 'core', logLevel: 'error' }) as unknown };
  } catch {
    return 'refused';
  }
}

const yaml = anyFields.map((fields) =>
  writeFrontMatter(fields, { format: 'yaml', style: 'iso', siteTimeZone: '' }).slice(4, -'---\n\n'.length),
);

it('leaves out the writers and the tags of older versions', () => {
  const code = readFileSync(file, 'utf8');
  expect(code).not.toMatch(/doubleQuotedString|intTime|2002:binary|%TAG|Alias = class|class Alias/);
  expect(code).toMatch(/Lexer = class/);
});

it('reads every front matter of ours as the whole library does', () => {
  fc.assert(
    fc.property(yaml, (text) => {
      const whole = read(parse, text);
      expect(whole).not.toBe('refused');
      expect(read(slimParse, text)).toEqual(whole);
    }),
    { numRuns: 300 },
  );
});

it('reads what was broken as the whole library does, or refuses it', () => {
  const signs =
    '"|\'|\\|:|: |,|[|]|{|}|#| # |- |? |\n|\n\n|  |\t|---\n|\n...\n|%YAML 1.1\n---\n|%TAG ! x\n---\n|' +
    '&a |*a|<<: |!!binary |!!set |!!str |! |>\n  |~|null|0x1f|1_000|yes|.inf|\u2028|a: 1\n|a: 1\na: 2\n';
  // A bar parts the signs, so those of a block of text stand apart.
  const sign = fc.constantFrom(...signs.split('|'), '|\n  ', '|', '>-\n ');
  const change = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), cut: fc.nat(3), sign });
  let refused = 0;
  fc.assert(
    fc.property(yaml, fc.array(change, { minLength: 1, maxLength: 3 }), (text, changes) => {
      const broken = changes.reduce((before, { at, cut, sign: put }) => {
        const place = Math.floor(at * before.length);
        return before.slice(0, place) + put + before.slice(place + cut);
      }, text);
      const [whole, slim] = [read(parse, broken), read(slimParse, broken)];
      if (slim !== 'refused') expect(slim).toEqual(whole);
      else if (whole !== 'refused') refused++;
    }),
    { numRuns: 2_000 },
  );
  // Both ends are met: what both read, and what the slim one alone refuses.
  expect(refused).toBeGreaterThan(0);
});

it.each([
  'a: |\n  text',
  'a: >\n  text',
  'a: &b 1\nc: *b',
  '%YAML 1.1\n---\na: yes',
  'a: !!str 1',
  'a: !!binary aGk=',
  '!!omap\n- a: 1',
  '? [a]\n: 1',
])('refuses what we never write: %j', (text) => {
  expect(read(parse, text)).not.toBe('refused');
  expect(read(slimParse, text)).toBe('refused');
});

it.each([
  '{}',
  '',
  'a: []',
  'a: {}',
  'a: # said\n  1',
  'a: 1\n...\n',
  "a: 'b'",
  '- a',
  'a',
  'a: 1\n---\nb: 2',
  'a: b: c',
])('reads %j as the whole library does', (text) => {
  expect(read(slimParse, text)).toEqual(read(parse, text));
});
