import { readFileSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { zipFolder } from '../scripts/write-zip.mjs';

/** @typedef {{ name: string, bytes: number, limit: number | null }} Size `limit`: the bytes it must stay below. */

/**
 * What the built extension weighs.
 * @param {string} root The project, built.
 * @returns {Size[]}
 */
export function measureSizes(root) {
  const chrome = join(root, 'dist/chrome');
  const manifest = JSON.parse(readFileSync(join(chrome, 'manifest.json'), 'utf8'));
  const always = (manifest.content_scripts ?? []).flatMap(
    (/** @type {{ js?: string[] }} */ script) => script.js ?? [],
  );
  return [
    {
      name: 'injected into every page',
      bytes: sumOf(always.map((/** @type {string} */ file) => join(chrome, file))),
      limit: 1,
    },
    {
      name: 'injected into a page per clip',
      bytes: sumOf([join(chrome, contentScriptOf(chrome))]),
      limit: null,
    },
    {
      name: 'background script',
      bytes: sumOf(scriptsOf(join(chrome, manifest.background.service_worker), chrome)),
      limit: 600_000,
    },
    {
      name: 'popup script',
      bytes: sumOf(scriptsOfPage(join(chrome, manifest.action.default_popup), chrome)),
      limit: 80_000,
    },
    ...['chrome', 'firefox'].map((target) => ({
      name: `package for ${target}, zipped`,
      bytes: zipFolder(join(root, 'dist', target)).length,
      limit: 700_000,
    })),
  ];
}

/**
 * The content script's file, known by what it sets.
 * @param {string} extension
 * @returns {string} Path inside the extension.
 */
export function contentScriptOf(extension) {
  const files = readdirSync(extension, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.js'),
  );
  const found = files.find((file) =>
    /\bfrontclipRead\s*=[^=]/.test(readFileSync(join(extension, file), 'utf8')),
  );
  if (found === undefined) throw new Error(`no content script in ${extension}`);
  return found;
}

/** @param {string[]} files */
function sumOf(files) {
  return files.reduce((sum, file) => sum + statSync(file).size, 0);
}

/**
 * @param {string} page
 * @param {string} extension
 */
function scriptsOfPage(page, extension) {
  const html = readFileSync(page, 'utf8');
  const entries = [...html.matchAll(/<script[^>]+src="\/?([^"]+)"/g)].map(([, file]) =>
    join(extension, file ?? ''),
  );
  return [...new Set(entries.flatMap((entry) => scriptsOf(entry, extension)))];
}

/**
 * A module and all that it imports, each once. Imports that wait for a moment of their own (`import()`) count too.
 * @param {string} entry
 * @param {string} extension
 */
function scriptsOf(entry, extension) {
  const found = new Set([entry]);
  for (const file of found) {
    const source = readFileSync(file, 'utf8');
    for (const [, specifier = ''] of source.matchAll(
      /(?:\bfrom|\bimport)\s*\(?\s*["'`](\.{0,2}\/[^"'`]+\.js)["'`]/g,
    )) {
      const path = specifier.startsWith('/') ? join(extension, specifier) : join(dirname(file), specifier);
      if (!relative(extension, path).startsWith('..')) found.add(path);
    }
  }
  return [...found];
}
