import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What a build is made from. */
const sources = [
  'src',
  'icons',
  'scripts/clip',
  'manifest.json',
  'vite.config.ts',
  'tsconfig.json',
  'package-lock.json',
];

/** The file of each target that a build writes anew. */
const products = {
  chrome: 'dist/chrome/manifest.json',
  firefox: 'dist/firefox/manifest.json',
  cli: 'dist/cli/clip.mjs',
};

const lockFile = join(root, 'dist/.building');

/**
 * Makes sure that the packages are installed and that the targets are built from the sources as they are now. Says what it does on
 * standard error. Processes that need it at the same time take turns.
 * @param {(keyof typeof products)[]} targets
 * @throws {Error} when the installation or the build fails.
 */
export async function ensureBuild(targets) {
  if (staleTargets(targets).length === 0) return;
  await takeLock();
  try {
    if (!existsSync(join(root, 'node_modules/vite'))) run(npm, ['ci', '--no-audit', '--no-fund']);
    const stale = staleTargets(targets);
    if (stale.length > 0) run(process.execPath, ['scripts/build.mjs', ...stale]);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';

/** @param {(keyof typeof products)[]} targets */
function staleTargets(targets) {
  const newest = Math.max(...sources.map((source) => newestTime(join(root, source))));
  return targets.filter((target) => {
    const product = join(root, products[target]);
    return !existsSync(product) || statSync(product).mtimeMs < newest;
  });
}

/**
 * A folder's own time counts too: it changes when a file in it is removed.
 * @param {string} path
 * @returns {number}
 */
function newestTime(path) {
  if (!existsSync(path)) return 0;
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return Math.max(stats.mtimeMs, ...readdirSync(path).map((name) => newestTime(join(path, name))));
}

async function takeLock() {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (;;) {
    try {
      writeFileSync(lockFile, String(process.pid), { flag: 'wx' });
      return;
    } catch (error) {
      if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EEXIST') throw error;
    }
    if (!isOwnerAlive()) rmSync(lockFile, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** A process that was killed in the middle of a build leaves its lock behind. */
function isOwnerAlive() {
  try {
    const owner = Number(readFileSync(lockFile, 'utf8'));
    // Between making the file and writing into it the number is missing.
    if (owner === 0) return Date.now() - statSync(lockFile).mtimeMs < 5000;
    process.kill(owner, 0);
    return true;
  } catch (error) {
    return error instanceof Error && Reflect.get(error, 'code') === 'EPERM';
  }
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  // Standard output is kept for results. vite.config.ts takes VITEST for a run of the tests, which may be what called us.
  const env = { ...process.env, VITEST: undefined };
  execFileSync(program, words, { cwd: root, env, stdio: ['ignore', 2, 2], shell: program.endsWith('.cmd') });
}
