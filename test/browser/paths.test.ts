import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countBytes } from '../../src/core/graphemes';
import { safePath } from '../../src/core/path';
import { evaluatePath } from '../../src/core/template/evaluate';
import { nastyText } from '../core/nasty-text';
import { full } from '../core/template/values';
import type { BrowserDriver, BrowserName } from './browser-driver';
import { builtExtension, launch, makeFolder } from './launch';

const browsers: BrowserName[] = ['chromium', 'firefox'];

const patterns = [
  '{title}',
  'posts/{title}',
  '{siteName}/{section}/{title}',
  '{title|slug}',
  '{title}/{tags}/x',
];
const worstTitles = [
  '长'.repeat(300),
  '👨‍👩‍👧‍👦'.repeat(40),
  'word '.repeat(80),
  'CON',
  'nul.txt',
  'aux.tar.gz',
  'COM¹',
  '..',
  '../../etc/passwd',
  'C:\\Windows\\system32',
  '~root',
  '.hidden',
  '-rf',
  'wait for it... ',
  'a\u202egpj.exe',
  'zero\u200bwidth\u200djoiner\ufeff',
  '100% ? * " < > | : #',
  'عنوان / تجربة',
  'ก็ไทย\u0e49\u0e49\u0e49',
  'e\u0301'.repeat(200),
  '\u0000\u0007\u001b',
  '$&$1%20',
  '　全角 空白　',
  '？！：《》',
];

/** The hundred paths that are most likely to be refused: the longest, and those of the oddest titles. */
function worstPaths(): string[] {
  const odd = fc.sample(nastyText, { seed: 20_220_221, numRuns: 400 });
  const titles = [...worstTitles, ...odd];
  const values = titles.map((title) => ({ ...full, title, siteName: title, section: title, tags: [title] }));
  const paths = new Set(
    values.flatMap((value) =>
      patterns.map((pattern) => safePath(evaluatePath(pattern, value, { pinyin: null }))),
    ),
  );
  const oddness = (path: string): number => countBytes(path) - path.replace(/[^\p{L}\p{N}/]/gu, '').length;
  const firsts = values
    .slice(0, worstTitles.length)
    .map((value) => safePath(evaluatePath('posts/{title}', value, { pinyin: null })));
  const others = [...paths].sort((one, other) => oddness(other) - oddness(one));
  return [...new Set([...firsts, ...others])].slice(0, 100);
}

/** Downloads a file to each path and answers those that the browser refuses, changes or does not end. */
async function downloadAll(api: typeof chrome, paths: string[]): Promise<string[]> {
  const faults: string[] = [];
  for (const path of paths) {
    try {
      const url = URL.createObjectURL(new Blob(['# A\n'], { type: 'text/markdown' }));
      const id = await api.downloads.download({
        url,
        filename: path,
        conflictAction: 'uniquify',
        saveAs: false,
      });
      let item: chrome.downloads.DownloadItem | undefined;
      for (
        let tries = 0;
        tries < 100 && item?.state !== 'complete' && item?.state !== 'interrupted';
        tries++
      ) {
        await new Promise((resolve) => {
          setTimeout(resolve, 20);
        });
        [item] = await api.downloads.search({ id });
      }
      const name = item?.filename.replaceAll('\\', '/') ?? '';
      const isThere = name.endsWith(path) || / ?\(\d+\)\.md$/.test(name);
      if (item?.state !== 'complete' || !isThere)
        faults.push(`${path}: ${item?.state} as ${name} ${item?.error ?? ''}`);
    } catch (error) {
      faults.push(`${path}: ${String(error)}`);
    }
  }
  return faults;
}

describe.each(browsers)('%s', (name) => {
  const place = makeFolder();
  const extension = mkdtempSync(join(tmpdir(), 'frontclip-downloads-'));
  let driver: BrowserDriver;

  beforeAll(async () => {
    // The permission is optional, and no protocol can answer the browser's question for it: here it is asked for at install.
    cpSync(builtExtension(name), extension, { recursive: true });
    const manifest = join(extension, 'manifest.json');
    const { optional_permissions: _optional, ...rest } = JSON.parse(readFileSync(manifest, 'utf8')) as {
      permissions: string[];
      optional_permissions?: string[];
    };
    writeFileSync(manifest, JSON.stringify({ ...rest, permissions: [...rest.permissions, 'downloads'] }));
    driver = await launch(name, { folder: place.folder, extension });
  });
  afterAll(async () => {
    await driver?.close();
    place.remove();
    rmSync(extension, { recursive: true, force: true, maxRetries: 5 });
  });

  test('takes the hundred worst paths as they are', async () => {
    const paths = worstPaths();
    expect(paths).toHaveLength(100);
    for (const part of paths.flatMap((path) => path.split('/')))
      expect(countBytes(part)).toBeLessThanOrEqual(244);
    expect(await driver.inExtension(downloadAll, paths)).toEqual([]);
  });
});
