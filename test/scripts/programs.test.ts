import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isRepository = readdirSync(root).includes('.git');

/** What the small programs load by its path, which no type check follows. */
const loaded = ['scripts', 'bench'].flatMap((folder) =>
  readdirSync(root + folder)
    .filter((name) => name.endsWith('.mjs'))
    .flatMap((name) => [
      ...readFileSync(`${root}${folder}/${name}`, 'utf8').matchAll(/importTypeScript\(\s*'([^']+)'/g),
    ])
    .map(([, path = '']) => path),
);

it('what the small programs load is there', () => {
  expect(loaded.length).toBeGreaterThan(5);
  for (const path of loaded) expect(() => readFileSync(root + path), path).not.toThrow();
});

// An ignored file is there for whoever wrote it, and for nobody else.
it.runIf(isRepository)('what the small programs load is in the repository', () => {
  const known = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  }).split('\n');
  expect(loaded.filter((path) => !known.includes(path))).toEqual([]);
});
