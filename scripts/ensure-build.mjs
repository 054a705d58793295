import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from './install-packages.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What every target is built from, and what one alone. */
const sources = [
  'src',
  'manifest.json',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'tsconfig.json',
];
/** The build's own steps, and what else of the scripts is TypeScript. */
const steps = readdirSync(join(root, 'scripts'))
  .filter((name) => name.endsWith('.ts'))
  .map((name) => `scripts/${name}`);
const extensionSources = ['icons', ...steps];
const ownSources = { chrome: extensionSources, firefox: extensionSources, cli: ['scripts/clip', ...steps] };

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
    installPackages();
    const stale = staleTargets(targets);
    if (stale.length > 0) build(stale);
  } finally {
    rmSync(lockFile, { force: true });
  }
}

/** @param {(keyof typeof products)[]} targets */
function staleTargets(targets) {
  return targets.filter((target) => {
    const product = join(root, products[target]);
    if (!existsSync(product)) return true;
    const built = statSync(product).mtimeMs;
    return [...sources, ...ownSources[target]].some((source) => newestTime(join(root, source)) > built);
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

/** @param {string[]} targets */
function build(targets) {
  // Standard output is kept for results. vite.config.ts takes VITEST for a run of the tests, which may be what called us.
  const env = { ...process.env, VITEST: undefined };
  execFileSync(process.execPath, ['scripts/build.mjs', ...targets], {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
  });
}
