// `npm test`: everything, on a fresh clone too: installs, lints, type-checks, builds, unit tests, then journeys in Chromium and Firefox.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { ensureBuild } from './ensure-build.mjs';
import { installBrowsers } from './install-browsers.mjs';
import { installPackages } from './install-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const started = Date.now();

/**
 * What fails soonest and costs least comes first.
 * @type {[string, () => void | Promise<void>][]}
 */
const steps = [
  ['packages', installPackages],
  ['lint', () => runScript('lint')],
  ['types', () => runScript('types')],
  ['build', () => ensureBuild(['chrome', 'firefox', 'cli'])],
  ['extension lint', () => run(process.execPath, ['scripts/lint-extension.mjs'])],
  ['unit tests', () => runScript('unit')],
  ['browsers', () => installBrowsers()],
  ['browser tests', () => runScript('browser')],
];

for (const [name, step] of steps) {
  const begun = Date.now();
  console.log(`\n── ${name}`);
  try {
    await step();
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    console.error(`\nFAILED at ${name} after ${secondsSince(started)} s: ${words}`);
    process.exit(1);
  }
  console.log(`── ${name}: ${secondsSince(begun)} s`);
}
console.log(
  `\nAll passed in ${secondsSince(started)} s: lint, types, unit tests, journeys in Chromium and in Firefox.`,
);

/**
 * A script of package.json.
 * @param {string} name
 */
function runScript(name) {
  run(process.platform === 'win32' ? 'npm.cmd' : 'npm', ['run', '--silent', name]);
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  const { status, signal, error } = spawnSync(program, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: program.endsWith('.cmd'),
  });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${words.join(' ')} ended with ${signal ?? status}`);
}

/** @param {number} begun */
function secondsSince(begun) {
  return Math.round((Date.now() - begun) / 1000);
}
