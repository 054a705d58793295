import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { dateTokens } from '../src/core/template/date-pattern';
import { filterNames } from '../src/core/template/filters';
import { variableNames } from '../src/core/template/variables';

const read = (name: string): string => readFileSync(new URL(`../docs/${name}`, import.meta.url), 'utf8');

it('docs/templates.md explains every variable, filter and date token', () => {
  const text = read('templates.md');
  const explained = (name: string): boolean => new RegExp(`\`${name}(?:[:\`])`).test(text);
  expect([...variableNames, ...filterNames, ...dateTokens].filter((name) => !explained(name))).toEqual([]);
});

it('the README shows the golden article as the presets write it', () => {
  const text = read('../README.md');
  const golden = (preset: string): string => read(`../test/fixtures/pages/ferry/${preset}.md`);
  const missing = ['hexo', 'hugo-toml', 'obsidian'].filter(
    (preset) => !text.includes(`\`\`\`markdown\n${golden(preset)}\`\`\``),
  );
  expect(missing).toEqual([]);
  const paths = JSON.parse(read('../test/fixtures/pages/ferry/paths.json')) as Record<string, string>;
  expect(text).toContain(paths['hexo']);
  expect(text).toContain(paths['obsidian']);
});
