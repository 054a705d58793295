import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { importTypeScript } from '../scripts/run-typescript.mjs';
import { UsageProblem } from './articles/usage-problem.mjs';
import { pairs } from './engines/presets.mjs';
import { makeTable } from './table.mjs';

/** The zones of the machines that build. */
const builders = ['UTC', 'Asia/Shanghai', 'America/Los_Angeles'];
/** The zone that a site is built for, where it has told one. */
const siteZone = 'Asia/Shanghai';

/**
 * @typedef {{ check: string, nasty: string | null, only: string[] | null, isQuick: boolean }} EngineOptions
 * `check`: the folder of the program that builds posts in the real engines; `nasty`: the list of nasty values; `only`: presets, null
 * for all; `isQuick`: built in one zone only.
 * @typedef {{ preset: string, engine: string, version: string, builder: string, site: string, posts: number,
 *   faults: { id: string, property: string, words: string }[] }} EngineRun
 * @typedef {{ runs: EngineRun[], missing: string[], properties: readonly string[] }} Measured
 */

/**
 * Builds an article for each golden, nasty value and dangerous text in the real engines, in the preset of each, and compares what
 * they understood with what the clip says. Engines that are not installed are left out, and named.
 * @param {string} root The project.
 * @param {EngineOptions} options
 * @param {(line: string) => void} say Progress.
 * @returns {Promise<Measured>}
 * @throws {UsageProblem} when the program that builds is not there.
 */
export async function measureEngines(root, { check, nasty, only, isQuick }, say) {
  const tool = prepareTool(root, check, say);
  const { makeCases, findFaults, properties, renderCase } = /** @type {any} */ (
    await importTypeScript('bench/engines/measure.ts')
  );
  const { textOf } = await import(pathToFileURL(join(tool, 'lib.mjs')).href);
  const cases = makeCases(root, nasty);
  const runs = [];
  const missing = [];
  for (const pair of pairs.filter(({ preset }) => only === null || only.includes(preset))) {
    if (!isInstalled(tool, pair.engine)) {
      missing.push(pair.engine);
      continue;
    }
    for (const { builder, site } of choosePlaces(pair.zones, isQuick)) {
      say(`${pair.preset} in ${pair.engine}, built in ${builder}${site === '' ? '' : ` for ${site}`}`);
      const files = await renderAll(renderCase, pair, cases, site);
      const read = build(tool, pair, files, builder, site);
      const faults = files.flatMap(({ id, file, expected }) => {
        const isSure = site === '' || pair.engine !== 'hexo' || !isNearClockChange(expected.date, builder);
        const wanted = { ...expected, date: isSure ? expected.date : null, text: textOf(expected.html) };
        return Object.entries(findFaults(wanted, read.posts[file], [site || builder, builder, 'UTC'])).map(
          ([property, words]) => ({
            id,
            property,
            words: String(words),
          }),
        );
      });
      if (!read.build.ok)
        faults.push({
          id: 'all together',
          property: 'builds',
          words: JSON.stringify(read.build).slice(0, 300),
        });
      runs.push({ ...pair, version: read.version, builder, site, posts: files.length, faults });
    }
  }
  return { runs, missing, properties };
}

/**
 * Whether the builder's clock changes within a day of an instant. Hexo moves a date between the builder's zone and the site's in two
 * steps, each by the offset of another moment, and is an hour off then, however the date is written.
 * @param {string | null} date
 * @param {string} timeZone
 */
function isNearClockChange(date, timeZone) {
  const instant = Date.parse(date ?? '');
  if (Number.isNaN(instant)) return false;
  const offsetAt = (/** @type {number} */ time) =>
    new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
      .formatToParts(time)
      .find(({ type }) => type === 'timeZoneName')?.value;
  return offsetAt(instant - 86_400_000) !== offsetAt(instant + 86_400_000);
}

/**
 * @param {boolean} hasZones
 * @param {boolean} isQuick
 */
function choosePlaces(hasZones, isQuick) {
  const zones = isQuick ? builders.slice(0, 1) : builders;
  const places = zones.map((builder) => ({ builder, site: '' }));
  return hasZones ? [...places, ...zones.map((builder) => ({ builder, site: siteZone }))] : places;
}

/**
 * @param {(preset: string, article: object, options: object) => Promise<any>} renderCase
 * @param {import('./engines/presets.mjs').Pair} pair
 * @param {import('./engines/cases.ts').Case[]} cases
 * @param {string} siteTimeZone
 */
async function renderAll(renderCase, { preset, folder }, cases, siteTimeZone) {
  const files = [];
  for (const { id, article, clippedAt } of cases) {
    const expected = await renderCase(preset, article, { clippedAt, name: id, siteTimeZone });
    if (!expected.path.startsWith(folder)) throw new Error(`${expected.path} is not in ${folder}`);
    files.push({ id, file: expected.path.slice(folder.length), expected });
  }
  return files;
}

/**
 * @param {string} tool
 * @param {import('./engines/presets.mjs').Pair} pair
 * @param {{ file: string, expected: { text: string } }[]} files
 * @param {string} builder
 * @param {string} site
 * @returns {{ version: string, build: { ok: boolean }, posts: Record<string, any> }}
 */
function build(tool, { engine }, files, builder, site) {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-engines-'));
  try {
    for (const { file, expected } of files) {
      const path = join(folder, 'posts', file);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, expected.text);
    }
    const out = join(folder, 'read.json');
    const zone = site === '' ? [] : ['--zone', site];
    const words = [
      join(tool, 'check.mjs'),
      join(folder, 'posts'),
      engine,
      '--tz',
      builder,
      ...zone,
      '--out',
      out,
    ];
    const { stderr } = spawnSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 28 });
    if (!existsSync(out)) throw new Error(`${engine} said nothing: ${stderr.slice(-2000)}`);
    return JSON.parse(readFileSync(out, 'utf8'));
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * The program with the engines that npm has, installed once in a copy of its own; one that is installed where it lies is taken as it is.
 * @param {string} root
 * @param {string} check
 * @param {(line: string) => void} say
 */
function prepareTool(root, check, say) {
  const source = resolve(check);
  if (!existsSync(join(source, 'check.mjs')))
    throw new UsageProblem(
      `no check.mjs in ${check}: --check names the folder of the program that builds posts`,
    );
  if (existsSync(join(source, 'node_modules'))) return source;
  const copy = join(root, 'node_modules/.cache/engine-check');
  if (!existsSync(join(copy, 'node_modules'))) {
    say('installing Hexo, Eleventy, VitePress, Astro and Docusaurus (some minutes, once)');
    cpSync(source, copy, { recursive: true });
    execFileSync('bash', ['setup.sh', 'core', 'vitepress', 'astro', 'docusaurus'], {
      cwd: copy,
      stdio: ['ignore', 2, 2],
    });
  }
  return copy;
}

/**
 * @param {string} tool
 * @param {string} engine
 */
function isInstalled(tool, engine) {
  if (['hugo', 'jekyll', 'pandoc'].includes(engine))
    return spawnSync(engine, [engine === 'hugo' ? 'version' : '--version']).status === 0;
  return ['hexo', 'eleventy'].includes(engine) || existsSync(join(tool, engine, 'node_modules'));
}

/**
 * The runs as tables, with the faults below them.
 * @param {Measured} measured
 * @returns {string}
 */
export function reportEngines({ runs, missing, properties }) {
  const rows = runs.map((run) => [
    run.preset,
    run.version,
    run.builder,
    run.site === '' ? '–' : run.site,
    String(run.posts),
    ...properties.map((property) => countFaults(run, property)),
  ]);
  const faults = runs.flatMap(({ preset, builder, site, faults: found }) =>
    found.map(
      ({ id, property, words }) => `${preset} (${builder}, ${site || '–'}) ${id}, ${property}: ${words}`,
    ),
  );
  return [
    'Posts built in the real engines, faults by property\n',
    makeTable(['preset', 'engine', 'built in', 'site’s zone', 'posts', ...properties], rows),
    ...(missing.length === 0 ? [] : [`\nNot installed, so not built: ${[...new Set(missing)].join(', ')}`]),
    '',
    ...(faults.length === 0 ? ['No fault.'] : faults),
  ].join('\n');
}

/**
 * @param {EngineRun} run
 * @param {string} property
 */
function countFaults({ faults }, property) {
  const count = faults.filter((fault) => fault.property === property).length;
  return count === 0 ? '0' : `${count} MISSED`;
}
