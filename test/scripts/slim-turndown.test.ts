import { readFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type TurndownService from 'turndown';
import { build } from 'vite';
import { afterAll, expect, it } from 'vitest';
import { slimTurndown } from '../../scripts/slim-turndown';

const folder = mkdtempSync(join(tmpdir(), 'frontclip-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('keeps the rules that are added, in their order, and nothing of the walk', async () => {
  const entry = createRequire(import.meta.url)
    .resolve('turndown')
    .replace('.cjs', '.browser.es');
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [slimTurndown()],
    build: { outDir: folder, minify: true, lib: { entry, formats: ['es'], fileName: 'slim' } },
  });
  const file = join(folder, 'slim.js');
  expect(readFileSync(file, 'utf8')).not.toMatch(/DOMParser|indentedCodeBlock|flankingWhitespace/);
  const { default: Slim } = (await import(pathToFileURL(file).href)) as { default: typeof TurndownService };
  const service = new Slim();
  const first = { filter: 'p' as const, replacement: () => 'first' };
  const last = { filter: ['p' as const, 'em' as const], replacement: () => 'last' };
  service.addRule('first', first).addRule('last', last);
  const ruleOf = (nodeName: string): unknown => service.rules.forNode({ nodeName } as HTMLElement);
  expect(ruleOf('P')).toBe(last);
  expect(ruleOf('EM')).toBe(last);
  expect(service.escape('*a*')).toBe('*a*');
  expect(() => service.turndown('<p>One</p>')).toThrow('not in this build');
});
