import { crx } from '@crxjs/vite-plugin';
import type { Plugin } from 'vite';
import { readFileSync } from 'node:fs';
import { minify, transformWithOxc } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import { asciiScript } from './scripts/ascii-script.ts';
import { classicWorker } from './scripts/classic-worker.ts';
import { eagerScript } from './scripts/eager-script.ts';
import { slimDomino } from './scripts/slim-domino.ts';
import { slimReadability } from './scripts/slim-readability.ts';
import { slimTurndown } from './scripts/slim-turndown.ts';
import { slimYaml } from './scripts/slim-yaml.ts';
import { makePinyinTable } from './scripts/make-pinyin-table.ts';
import { manifestFor, readLocales } from './scripts/manifest-for.ts';
import packageJson from './package.json' with { type: 'json' };

type Target = 'chrome' | 'firefox' | 'cli';

/** Writes src/locales/<code>.json in the form the browsers read. */
function localeFiles(): Plugin {
  return {
    name: 'frontclip-locales',
    apply: 'build',
    generateBundle() {
      for (const [code, messages] of readLocales('src/locales')) {
        this.emitFile({
          type: 'asset',
          fileName: `_locales/${code}/messages.json`,
          source: JSON.stringify(messages),
        });
      }
    },
  };
}

/**
 * CRXJS lists every on-demand script as web-accessible, which lets any site detect the extension, and leaves an unused
 * ES-module twin of each beside it (crxjs/chrome-extension-tools#1130).
 */
function withoutWebAccessibleScripts(): Plugin & {
  renderCrxManifest(manifest: Record<string, unknown>): unknown;
} {
  return {
    name: 'frontclip-no-web-accessible-scripts',
    apply: 'build',
    enforce: 'post',
    renderCrxManifest(built) {
      delete built['web_accessible_resources'];
      return built;
    },
    generateBundle(_options, bundle) {
      for (const [file, chunk] of Object.entries(bundle)) {
        if (
          chunk.type === 'chunk' &&
          /src\/content\/(?:content|overlay|rule-maker)\.ts/.test(chunk.facadeModuleId ?? '')
        )
          delete bundle[file];
      }
    },
  };
}

/** Makes src/platform/popup-start.ts a script of its own, before all others of the popup: bundled with them it would wait for them. */
function popupStartsEarly(): Plugin {
  const fileName = 'src/popup/start.js';
  return {
    name: 'frontclip-popup-start',
    apply: 'build',
    async generateBundle() {
      const source = readFileSync('src/platform/popup-start.ts', 'utf8');
      const { code } = await transformWithOxc(source, 'start.ts', { lang: 'ts' });
      // What is left of its type imports makes it a module, which no other script of the page waits for or shares names with.
      const script = code.replace(/^export \{\};?\s*$/m, '');
      if (/^\s*(?:import|export)\b/m.test(script))
        this.error('src/platform/popup-start.ts may import types only');
      const { code: small } = await minify('start.js', `(() => {${script}})();`);
      this.emitFile({ type: 'asset', fileName, source: small });
    },
    transformIndexHtml: (_html, { path }) =>
      path.endsWith('popup.html')
        ? [{ tag: 'script', attrs: { src: `/${fileName}` }, injectTo: 'head-prepend' }]
        : [],
  };
}

/** Writes how Chinese characters are read as a file of data, which is loaded only when a template asks for it. */
function pinyinFile(): Plugin {
  return {
    name: 'frontclip-pinyin',
    apply: 'build',
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: 'pinyin.json', source: JSON.stringify(makePinyinTable()) });
    },
  };
}

/** The extension for one browser. */
function extensionConfig(target: 'chrome' | 'firefox') {
  return {
    // A constant of the build, so that each browser's package holds only its own way.
    define: { HAS_BACKGROUND_DOCUMENT: JSON.stringify(target === 'firefox') },
    build: {
      outDir: `dist/${target}`,
      target: 'es2022',
      modulePreload: { polyfill: false },
      // Chromium's worker has no blob addresses: a page of ours lends it a document for downloads.
      ...(target === 'chrome' && {
        rolldownOptions: { input: { offscreen: 'src/platform/offscreen/offscreen.html' } },
      }),
    },
    plugins: [
      crx({ manifest: manifestFor(manifest, target, packageJson.version) as never, browser: target }),
      localeFiles(),
      pinyinFile(),
      popupStartsEarly(),
      slimDomino('serialized'),
      slimReadability(),
      slimTurndown(),
      slimYaml(),
      withoutWebAccessibleScripts(),
      classicWorker(),
      asciiScript('src/content/content.js'),
      eagerScript('src/content/content.js'),
      asciiScript('src/content/overlay.js'),
      asciiScript('src/content/rule-maker.js'),
    ],
  };
}

/** The command line: the same core, for Node. */
const cliConfig = {
  build: {
    outDir: 'dist/cli',
    target: 'node20',
    minify: false,
    ssr: 'scripts/clip/main.ts',
    rolldownOptions: { output: { entryFileNames: 'clip.mjs' } },
  },
  plugins: [pinyinFile(), slimDomino(), slimReadability()],
  ssr: { noExternal: ['@mixmark-io/domino', '@mozilla/readability', 'smol-toml', 'turndown', 'yaml'] },
};

const browserTests = { testTimeout: 90_000, hookTimeout: 120_000 };
/** What may run two at a time: it reads pages, or shows ours with a made-up background. Journeys and times are measured alone. */
const parallelTests = [
  ...['extract*', 'clip-*', 'founding-sample', 'stable-selector', 'time-zone'].map(
    (name) => `test/browser/${name}.test.ts`,
  ),
  ...['looks', 'notices', 'options', 'overlay', 'popup', 'preset-editor', 'site-rules'].map(
    (name) => `test/browser/ui/${name}.test.ts`,
  ),
];

const testConfig = {
  projects: [
    {
      test: {
        name: 'unit',
        include: ['test/**/*.test.ts'],
        exclude: ['test/browser/**'],
        testTimeout: 30_000,
      },
    },
    {
      test: {
        name: 'browser-parallel',
        include: parallelTests,
        maxWorkers: 2,
        sequence: { groupOrder: 1 },
        ...browserTests,
      },
    },
    {
      test: {
        name: 'browser',
        include: ['test/browser/**/*.test.ts'],
        exclude: parallelTests,
        fileParallelism: false,
        sequence: { groupOrder: 2 },
        ...browserTests,
      },
    },
  ],
};

export default defineConfig(() => {
  const target = process.env['TARGET'] as Target | undefined;
  if (process.env['VITEST'] !== undefined || target === undefined) return { test: testConfig };
  return target === 'cli' ? cliConfig : extensionConfig(target);
});
