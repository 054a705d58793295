// `node scripts/lint-extension.mjs`: Mozilla's linter on dist/firefox. No error, and no warning that is ours.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Assignments of HTML text in packages: two in Readability, which works on an inert copy in the content script, and one in Preact, in
 * our pages and in the overlay, which is for `dangerouslySetInnerHTML`. None of them is reached in a page of ours: Trusted Types would stop it.
 */
const allowed = { code: 'UNSAFE_VAR_ASSIGNMENT', count: 4 };

const { stdout, stderr, error } = spawnSync(
  process.execPath,
  [
    'node_modules/web-ext/bin/web-ext.js',
    'lint',
    '--source-dir',
    'dist/firefox',
    '--no-config-discovery',
    '--output',
    'json',
  ],
  { cwd: root, encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (error !== undefined) throw error;

const report = readReport();
const accepted = report.warnings.filter(({ code }) => code === allowed.code);
const rest = [
  ...report.errors,
  ...report.warnings.filter(({ code }) => code !== allowed.code),
  ...report.notices,
];
for (const { code, file, line, message } of accepted.length > allowed.count ? [...rest, ...accepted] : rest) {
  console.error(`${code} ${file ?? 'manifest.json'}:${line ?? ''} ${message}`);
}
if (rest.length > 0 || accepted.length > allowed.count) process.exit(1);
console.error('web-ext lint: nothing of ours');

/** @returns {Record<'errors' | 'warnings' | 'notices', { code: string, file?: string, line?: number, message: string }[]>} */
function readReport() {
  try {
    return JSON.parse(stdout);
  } catch {
    console.error(stdout + stderr);
    process.exit(1);
  }
}
