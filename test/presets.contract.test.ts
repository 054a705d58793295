import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ClipError, type RenderedFile } from '../src/core/model';
import type { Preset } from '../src/core/plugins';
import { findPreset, listPresets, presets } from '../src/presets';
import { fullArticle } from './articles';
import { describePreset, renderArticle } from './preset-contract';
import { readFrontMatter } from './read-front-matter';

const files = readdirSync(new URL('../src/presets', import.meta.url)).filter((file) => file !== 'index.ts');
it('finds one preset a file, in order', () => {
  expect([...presets.keys()]).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  expect(() => findPreset('nothing')).toThrow(new ClipError('preset-unknown', 'nothing'));
});

describe.each([...presets.values()].map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  it('stands in a file of its own', () => expect(files).toContain(`${id}.ts`));
  describePreset(preset);
});

it('lists the reader’s own presets after the built-in ones', () => {
  const own = { ...findPreset('hexo'), id: 'mine', name: 'Mine' };
  expect(listPresets({ mine: own }).at(-1)).toBe(own);
  expect(findPreset('mine', { mine: own })).toBe(own);
});

it('finds the reader’s own preset before a built-in one of that id', () => {
  const own = { ...findPreset('hexo'), name: 'Mine' };
  expect(findPreset('hexo', { hexo: own })).toBe(own);
  expect(listPresets({ hexo: own }).filter(({ id }) => id === 'hexo')).toEqual([own]);
});

it('writes no date later than now where that would hide the post', () => {
  const published = {
    value: '2022-02-21T11:00:00+08:00',
    precision: 'second',
    zone: 'stated',
    approximate: false,
  } as const;
  const later = { ...fullArticle, published };
  expect(renderArticle(findPreset('hugo'), later).frontMatter).toContain('date: 2022-02-21T10:24:18+08:00\n');
  expect(renderArticle(findPreset('jekyll'), later).frontMatter).toContain(
    'date: 2022-02-21 10:24:18 +0800\n',
  );
  expect(renderArticle(findPreset('hexo'), later).frontMatter).toContain('date: 2022-02-21 11:00:00 +0800\n');
});

it('writes the moment of the clip for a day that has not begun yet, on the site’s clock or the reader’s', () => {
  const published = { value: '2022-02-22', precision: 'day', zone: 'stated', approximate: false } as const;
  const render = (preset: Preset): RenderedFile =>
    // 07:00 of that day in Shanghai.
    renderArticle(preset, { ...fullArticle, published }, '2022-02-21T23:00:00Z');
  const hugo = render(findPreset('hugo'));
  expect(hugo.frontMatter).toContain('date: 2022-02-22T07:00:00+08:00\n');
  expect(hugo.path).toContain('2022-02-22-');
  const jekyll = render(findPreset('jekyll'));
  expect(jekyll.frontMatter).toContain('date: 2022-02-22 07:00:00 +0800\n');
  expect(jekyll.path).toContain('2022-02-22-');
  // It has begun there.
  const tokyo = render({ ...findPreset('jekyll'), siteTimeZone: 'Asia/Tokyo' });
  expect(tokyo.frontMatter).toContain('date: 2022-02-22\n');
  const halifax = render({ ...findPreset('jekyll'), siteTimeZone: 'America/Halifax' });
  expect(halifax.frontMatter).toContain('date: 2022-02-21 19:00:00 -0400\n');
  expect(halifax.path).toContain('2022-02-21-');
});

it('files a post under the day of the site’s own zone', () => {
  const file = renderArticle({ ...findPreset('hexo'), siteTimeZone: 'America/Los_Angeles' }, fullArticle);
  expect(file.path).toContain('/2022-02-20-');
  expect(file.frontMatter).toContain('date: 2022-02-20 17:24:18\n');
});

it('writes the keys of the founding sample in their order', () => {
  expect(
    Object.entries(readFrontMatter(renderArticle(findPreset('hexo'), fullArticle).frontMatter, 'yaml')),
  ).toEqual([
    ['title', fullArticle.title],
    ['categories', ['新媒体', 'A: b']],
    ['headimg', `https://proxy.example/?${fullArticle.leadImage}`],
    ['author', 'Ann Lee, 贲新星'],
    ['comments', false],
    ['date', '2022-02-21 09:24:18 +0800'],
    ['thumbnail', `https://proxy.example/?${fullArticle.leadImage}`],
    ['source_url', fullArticle.canonicalUrl],
    ['tags', ['C++', 'No', '2022']],
  ]);
});

it('writes dates for Obsidian without an offset, the clip on the reader’s clock', () => {
  const file = renderArticle(findPreset('obsidian'), fullArticle);
  expect(file.frontMatter).toContain('published: 2022-02-21T09:24:18\ncreated: 2022-02-21T10:24:18\n');
});
