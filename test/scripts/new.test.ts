import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import type { Preset, SiteRule } from '../../src/core/plugins';
import { fullArticle } from '../articles';
import { describePreset, renderArticle } from '../preset-contract';
import { describeSite } from '../site-contract';

const script = fileURLToPath(new URL('../../scripts/new.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'frontclip-new-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** `npm run new` in a project of its own. */
mkdirSync(join(folder, 'scripts'));
cpSync(script, join(folder, 'scripts/new.mjs'));
const run = (...words: string[]): string =>
  execFileSync(process.execPath, [join(folder, 'scripts/new.mjs'), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });

run('preset', 'demo');
const { default: preset } = (await import(
  /* @vite-ignore */ pathToFileURL(join(folder, 'src/presets/demo.ts')).href
)) as { default: Preset };

describe('npm run new preset demo', () => {
  describePreset(preset);

  it('makes one file, which renders an article', () => {
    expect(renderArticle(preset, fullArticle).text).toMatchInlineSnapshot(`
      "---
      title: "\\"Why: it's #1\\" | C:\\\\new {{ 7*7 }} 100%"
      date: 2022-02-21T09:24:18+08:00
      tags:
        - "C++"
        - "No"
        - "2022"
      source_url: "https://www.paper.example/world/a"
      ---

      One two three.

      ![A](https://proxy.example/?https://img.paper.example/a_1024.jpg)

      四五六

      ![](https://proxy.example/?https://img.paper.example/a_1024.jpg)

      ![](https://proxy.example/?https://img.paper.example/b.jpg)

      ***

      ["Why: it's #1" | C:\\new &#123;&#123; 7\\*7 &#125;&#125; 100%](https://www.paper.example/world/a) · The Paper · Ann Lee, 贲新星 · 2022-02-21
      "
    `);
  });

  it('does not overwrite it', () => {
    expect(() => run('preset', 'demo')).toThrow(/exists already/);
    expect(() => run('preset', 'No Id')).toThrow(/usage/);
  });
});

run('site', 'demo-site');
const { default: rule } = (await import(
  /* @vite-ignore */ pathToFileURL(join(folder, 'src/sites/demo-site.ts')).href
)) as { default: SiteRule };

describe('npm run new site demo-site', () => {
  describeSite(rule);

  it('makes one file, which is not overwritten', () => {
    expect(rule).toEqual({ id: 'demo-site', hosts: ['demo-site.example'], content: ['article'] });
    expect(() => run('site', 'demo-site')).toThrow(/exists already/);
  });
});
