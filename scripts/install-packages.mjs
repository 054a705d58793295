import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Installs the packages of package-lock.json when they are missing or others are installed. Says so on standard error.
 * Uses Node's own modules only, since nothing else may be there yet.
 * @throws {Error} when npm fails.
 */
export function installPackages() {
  if (areInstalled()) return;
  console.error('installing packages');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['ci', '--no-audit', '--no-fund'], {
    cwd: root,
    // Standard output is kept for results (`npm start -- --headless`).
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
}

/** npm leaves a copy of the lock with what it has really installed; times would mislead after a checkout. */
function areInstalled() {
  const copy = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(copy)) return false;
  const installed = readPackages(copy);
  return Object.entries(readPackages(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) =>
      path === '' || optional === true || installed[path]?.version === version,
  );
}

/**
 * @param {string} file
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}
