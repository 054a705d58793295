import { readdirSync } from 'node:fs';
import { parse as parseHexo } from 'hexo-front-matter';
import { describe, expect, it } from 'vitest';
import { renderFile } from '../src/core/clip';
import { makeClip } from '../src/core/clip';
import { readYaml } from '../src/core/front-matter/yaml';
import { ClipError, type Article } from '../src/core/model';
import { safePath } from '../src/core/path';
import { checkTemplate } from '../src/core/template/parse';
import { findPreset, presets } from '../src/presets';
import { emptyArticle, fullArticle } from './articles';

const files = readdirSync(new URL('../src/presets', import.meta.url)).filter((file) => file !== 'index.ts');
const options = {
  categories: ['新媒体', 'A: b'],
  imageProxy: 'https://proxy.example/?',
  timeZone: 'Asia/Shanghai',
};

function render(id: string, article: Article) {
  const clip = makeClip(article, { clippedAt: '2022-02-21T02:24:18Z' });
  return renderFile(clip, findPreset(id), options, { fields: {}, path: null });
}

/** Keys that engines obey instead of keeping; a page must never fill them (facts about front matter, section A). */
const obeyed = [
  'layout',
  'permalink',
  'slug',
  'path',
  'aliases',
  'type',
  'markup',
  'outputs',
  'cascade',
  'build',
  'template',
  'weight',
  'id',
  'head',
  'eleventyComputed',
  'content',
  'raw',
  'site',
  '_content',
];

it('finds one preset a file, in order', () => {
  expect([...presets.keys()]).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  expect(() => findPreset('nothing')).toThrow(new ClipError('preset-unknown', 'nothing'));
});

describe.each([...presets.values()].map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  it('is whole', () => {
    const keys = preset.fields.map(({ key }) => key);
    expect(files).toContain(`${id}.ts`);
    expect(preset.name).not.toBe('');
    expect(new URL(preset.documentation).protocol).toBe('https:');
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.filter((key) => obeyed.includes(key))).toEqual([]);
    for (const { template } of [...preset.fields, { template: preset.path }])
      expect(checkTemplate(template)).toBeNull();
  });

  it('renders an article that says everything', () => {
    const file = render(id, fullArticle);
    expect(file.text.startsWith('---\n')).toBe(true);
    expect(file.text.endsWith('\n')).toBe(true);
    expect(Object.keys(readYaml(file.text))).toEqual(preset.fields.map(({ key }) => key));
    expect(parseHexo(file.text)).toMatchObject({ title: fullArticle.title, _content: `\n${file.body}` });
    expect(safePath(file.path)).toBe(file.path);
    expect(file.path.endsWith('.md')).toBe(true);
  });

  it('renders an article that says nothing', () => {
    const file = render(id, emptyArticle);
    const values = readYaml(file.text);
    expect(Object.values(values).every((value) => value !== null && value !== '')).toBe(true);
    expect(values).not.toHaveProperty('date');
    expect(values).not.toHaveProperty('published');
    expect(safePath(file.path)).toBe(file.path);
    expect(file.path).toContain('paper');
  });
});

it('writes the keys of the founding sample in their order', () => {
  expect(Object.entries(readYaml(render('hexo', fullArticle).frontMatter))).toEqual([
    ['title', fullArticle.title],
    ['categories', ['新媒体', 'A: b']],
    ['headimg', `https://proxy.example/?${fullArticle.leadImage}`],
    ['author', 'Ann Lee, 贲新星'],
    ['comments', false],
    ['date', '2022-02-21 09:24:18 +0800'],
    ['thumbnail', `https://proxy.example/?${fullArticle.leadImage}`],
    ['source_url', fullArticle.canonicalUrl],
  ]);
});

it('writes dates for Obsidian without an offset, the clip on the reader’s clock', () => {
  const file = render('obsidian', fullArticle);
  expect(file.frontMatter).toContain('published: 2022-02-21T09:24:18\ncreated: 2022-02-21T10:24:18\n');
});
