import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** @typedef {{ id: string, [key: string]: unknown }} Result What an extractor says of a page, or `{id, error}`. */

/**
 * Clips saved pages with the command line, as its users do.
 * @param {string} root The project.
 * @param {readonly import('./choose-pages.mjs').SavedPage[]} pages
 * @param {(done: number) => void} tell
 * @returns {Promise<Result[]>} One a page, in order.
 */
export async function clipPages(root, pages, tell) {
  const words = ['run', '-s', 'clip', '--', '--json', '--time-zone', 'UTC'];
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const command = spawn(npm, words, {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended = new Promise((resolve, reject) => {
    command.once('error', reject);
    command.once('close', resolve);
  });
  for (const { id, file, url } of pages)
    command.stdin.write(`${JSON.stringify({ id, file, ...(url !== null && { url }) })}\n`);
  command.stdin.end();
  const results = /** @type {Result[]} */ ([]);
  for await (const line of createInterface({ input: command.stdout })) {
    results.push(JSON.parse(line));
    tell(results.length);
  }
  const code = await ended;
  if (results.length < pages.length)
    throw new Error(`npm run clip answered ${results.length} of ${pages.length} pages, exit code ${code}`);
  return results;
}
