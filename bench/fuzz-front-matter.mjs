// `npm run bench -- fuzz`: whatever a page says is read back equal by every reader of front matter, 20,000 times each.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const tests = 'test/core/front-matter/any-value.test.ts';

/**
 * The property tests of `npm test` with more runs.
 * @param {string} root
 * @returns {{ name: string, runs: number, failed: boolean, message: string }[]} A reader each.
 * @throws Error where the tests did not run
 */
export function measureFrontMatterFuzz(root, runs = 20_000) {
  const folder = mkdtempSync(join(tmpdir(), 'frontclip-bench-'));
  const file = join(folder, 'report.json');
  try {
    const given = ['run', '--project', 'unit', tests, '--testTimeout=900000'];
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(root, 'node_modules/vitest/vitest.mjs'), ...given, '--reporter=json', `--outputFile=${file}`],
      { cwd: root, encoding: 'utf8', env: { ...process.env, FUZZ_RUNS: String(runs) } },
    );
    const report = readReport(file);
    if (report === null) throw new Error(`${tests} ended with ${status}: ${stderr}`);
    return report.map(({ title, status: state, failureMessages }) => ({
      name: title,
      runs,
      failed: state !== 'passed',
      message: failureMessages.join('\n'),
    }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * @param {string} file
 * @returns {{ title: string, status: string, failureMessages: string[] }[] | null}
 */
function readReport(file) {
  try {
    const { testResults } = JSON.parse(readFileSync(file, 'utf8'));
    return testResults.flatMap((/** @type {any} */ { assertionResults }) => assertionResults);
  } catch {
    return null;
  }
}
