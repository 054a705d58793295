import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * Imports a TypeScript module of the project into a script, together with what it imports.
 * @param {string} path relative to the project's folder
 * @returns {Promise<Record<string, (...values: unknown[]) => Promise<unknown>>>} What the module exports.
 */
export async function importTypeScript(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  // The configuration is that of the builds; modules as they are need none.
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'warn' });
  return /** @type {Record<string, (...values: unknown[]) => Promise<unknown>>} */ (module);
}
