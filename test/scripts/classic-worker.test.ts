import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { build, type Plugin } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { classicWorker } from '../../scripts/classic-worker';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const sources = {
  'shared.js': 'export const shared = (value) => "shared " + value;',
  'own.js': 'export const own = (value) => "own " + value;',
  'worker.js':
    'import { shared } from "./shared.js"; import { own } from "./own.js"; globalThis.said = [shared(1), own(2), (function () { return this; })()];',
  'page.js': 'import { shared } from "./shared.js"; globalThis.said = shared(3);',
};

/** Writes the entry of the background as CRXJS does. */
function writesLoader(): Plugin {
  return {
    name: 'loader',
    generateBundle(_options, bundle) {
      const worker = Object.keys(bundle).find((name) => name.startsWith('worker'));
      const fileName = 'service-worker-loader.js';
      this.emitFile({ type: 'asset', fileName, source: `import './${worker}';\n` });
    },
  };
}

async function buildWith(plugins: Plugin[]): Promise<string[]> {
  for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
  const outDir = join(folder, 'out');
  await build({
    configFile: false,
    root: folder,
    logLevel: 'silent',
    plugins,
    build: {
      outDir,
      emptyOutDir: true,
      minify: false,
      rolldownOptions: {
        input: [join(folder, 'worker.js'), join(folder, 'page.js')],
        output: { entryFileNames: '[name].js', chunkFileNames: '[name].js' },
      },
    },
  });
  return readdirSync(outDir).sort();
}

it('makes one script of the background and all that it imports, and leaves the pages theirs', async () => {
  expect(await buildWith([writesLoader(), classicWorker()])).toEqual([
    'page.js',
    'service-worker-loader.js',
    'shared.js',
  ]);
  const world: { said?: unknown } = {};
  // Run as a script: an import or an export would be an error of its syntax.
  runInNewContext(readFileSync(join(folder, 'out/service-worker-loader.js'), 'utf8'), world);
  // As strict as the modules that it was made of.
  expect(world.said).toEqual(['shared 1', 'own 2', undefined]);
});

it('fails where the background has no entry', async () => {
  await expect(buildWith([classicWorker()])).rejects.toThrow('service-worker-loader.js is not in the build');
});

it('says so in the manifest', () => {
  const manifest = { background: { service_worker: 'worker.js', type: 'module' }, name: 'x' };
  expect(classicWorker().renderCrxManifest(manifest)).toEqual({
    background: { service_worker: 'worker.js' },
    name: 'x',
  });
});
