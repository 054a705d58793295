import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {{ injected: number, read: number }} Times Milliseconds: until the script stands in the page; of the call itself. */
/** @typedef {(address: string, reader: number) => Promise<Times>} TimeInTab */

/**
 * An extension that injects a reader into a tab as ours does, and times it there: a script that a debugger evaluates is compiled in
 * another way.
 * @param {string} folder
 * @param {import('./peers.mjs').Reader[]} readers
 * @returns {string} The folder.
 */
export function makeTimingExtension(folder, readers) {
  mkdirSync(folder, { recursive: true });
  const manifest = {
    manifest_version: 3,
    name: 'Timing',
    version: '1',
    permissions: ['scripting', 'tabs'],
    host_permissions: ['<all_urls>'],
    background: { service_worker: 'worker.js' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  for (const [index, { source, call }] of readers.entries())
    writeFileSync(
      join(folder, `reader-${index}.js`),
      `${source}\nglobalThis.timeCall = () => { const start = performance.now(); ${call}; return performance.now() - start; };`,
    );
  writeFileSync(
    join(folder, 'worker.js'),
    `globalThis.timeReader = async (address, reader) => {
      const tabs = await chrome.tabs.query({});
      const target = { tabId: tabs.find(({ url }) => url === address).id };
      const start = performance.now();
      await chrome.scripting.executeScript({ target, files: ['reader-' + reader + '.js'] });
      const injected = performance.now() - start;
      const [{ result }] = await chrome.scripting.executeScript({ target, func: () => globalThis.timeCall() });
      if (typeof result !== 'number') throw new Error('the reader did not end: ' + address);
      return { injected, read: result };
    };`,
  );
  return folder;
}

/**
 * Installs it.
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} folder
 * @returns {Promise<TimeInTab>}
 */
export async function installTimingExtension(browser, folder) {
  const id = await browser.installExtension(folder);
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().includes(id),
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the extension that times has no worker');
  return (address, reader) =>
    worker.evaluate(
      (wanted, index) => /** @type {any} */ (globalThis).timeReader(wanted, index),
      address,
      reader,
    );
}
