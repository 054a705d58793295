import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

/** @typedef {{ name: string, source: string, call: string }} Reader A script for the page's isolated world, and what to time there. */

/** What a page is read with by others. */
const peers = [
  { name: 'Readability + turndown', file: 'bench/peers/readability.mjs' },
  { name: 'defuddle', file: 'bench/peers/defuddle.mjs' },
];

/**
 * The peers, bundled from what npm installed.
 * @param {string} root The project.
 * @returns {Promise<Reader[]>}
 */
export async function bundlePeers(root) {
  return Promise.all(
    peers.map(async ({ name, file }) => ({
      name,
      source: await bundle(join(root, file)),
      call: 'globalThis.runPeer()',
    })),
  );
}

/**
 * Our own content script: what it does in the page, without the conversion that the background does.
 * @param {string} built
 * @param {string} file
 * @returns {Reader}
 */
export function ownReader(built, file) {
  const request = JSON.stringify({ now: '2024-03-02T00:00:00.000Z', timeZone: 'UTC', scope: 'article' });
  return {
    name: 'Frontclip, in the page',
    source: readFileSync(join(built, file), 'utf8'),
    call: `globalThis.frontclipRead(${request}).reading.html.length`,
  };
}

/**
 * One script of all that a module needs, for an isolated world.
 * @param {string} entry
 * @returns {Promise<string>}
 */
export async function bundle(entry) {
  const lib = { entry, formats: /** @type {['iife']} */ (['iife']), name: 'peer' };
  const result = await build({ configFile: false, logLevel: 'error', build: { write: false, lib } });
  const [output] = Array.isArray(result) ? result : [result];
  if (output === undefined || !('output' in output)) throw new Error('no bundle');
  return output.output[0].code;
}
