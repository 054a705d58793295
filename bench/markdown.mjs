// `npm run bench -- markdown`: what the Markdown keeps, class by class, beside others; CommonMark's examples in reverse; round trips.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { importJudge, prepareJudge } from './markdown-judge.mjs';
import { measureReverse } from './markdown-reverse.mjs';
import { measureRoundTrips } from './markdown-round-trip.mjs';

/** Milliseconds for one case, for converters that take minutes for the large ones. */
const longest = 4_000;

/** @typedef {{ name: string, class: string, pass: boolean, fails: string[] }} Row */
/** @typedef {{ id: string, html: string }} Case */

/** @param {string} root The project, built for the command line. */
export async function measureMarkdown(root) {
  const judge = prepareJudge(root);
  const { converters, commonmark } = await importJudge(judge, 'peers.mjs');
  const all = { Frontclip: (/** @type {Case[]} */ cases) => clip(root, cases) };
  for (const [name, convert] of Object.entries(converters))
    Object.assign(all, {
      [name]: (/** @type {Case[]} */ cases) => cases.map(({ id, html }) => attempt(id, () => convert(html))),
    });
  const cases = parseLines(check(root, judge, ['--inputs']));
  const results = Object.entries(all).map(([name, convert]) => ({
    name,
    rows: judgeResults(root, judge, name, convert(cases)),
  }));
  return {
    cases: results,
    reverse: await measureReverse(judge, commonmark, all),
    roundTrips: await measureRoundTrips(root, judge),
  };
}

/**
 * @param {string} id
 * @param {() => string} convert
 */
function attempt(id, convert) {
  try {
    Object.assign(globalThis, { runConverter: convert });
    return { id, markdown: runInThisContext('runConverter()', { timeout: longest }) };
  } catch (error) {
    return { id, error: String(error) };
  }
}

/**
 * The real path: the command line.
 * @param {string} root
 * @param {Case[]} cases
 */
function clip(root, cases) {
  const input = cases.map((each) => JSON.stringify(each)).join('\n');
  const words = [join(root, 'scripts/clip.mjs'), '--json', '--fragment', '--preset', 'plain'];
  const options = { input, maxBuffer: 2 ** 30, stdio: /** @type {any} */ (['pipe', 'pipe', 'ignore']) };
  return parseLines(runAnyway(words, options));
}

/**
 * A program's output, also when some of its pages failed.
 * @param {string[]} words
 * @param {object} options
 */
function runAnyway(words, options) {
  try {
    return String(execFileSync(process.execPath, words, options));
  } catch (error) {
    return String(Reflect.get(/** @type {object} */ (error), 'stdout') ?? '');
  }
}

/** @param {string} text */
function parseLines(text) {
  return text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

/**
 * @param {string} root
 * @param {string} judge
 * @param {string[]} words
 */
function check(root, judge, words) {
  const cases = join(root, '../shared/data/markdown');
  return runAnyway([join(judge, 'check.mjs'), '--cases', cases, ...words], { maxBuffer: 2 ** 30 });
}

/**
 * @param {string} root
 * @param {string} judge
 * @param {string} name
 * @param {unknown[]} results
 * @returns {Row[]}
 */
function judgeResults(root, judge, name, results) {
  const file = join(judge, `${name.replace(/\W+/g, '-')}.jsonl`);
  writeFileSync(file, results.map((result) => JSON.stringify(result)).join('\n'));
  check(root, judge, ['--results', file, '--json', `${file}.rows`, '--quiet']);
  return JSON.parse(readFileSync(`${file}.rows`, 'utf8'));
}
