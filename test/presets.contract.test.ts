import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeClip, renderFile } from '../src/core/clip';
import { isObeyedKey } from '../src/core/front-matter/obeyed-key';
import { readFrontMatter } from '../src/core/front-matter/write-front-matter';
import { findGuard } from '../src/core/guard/find-guard';
import { ClipError, type Article } from '../src/core/model';
import { safePath } from '../src/core/path';
import type { Preset } from '../src/core/plugins';
import { findPreset, listPresets, presets } from '../src/presets';
import { findBadKey } from '../src/settings/read-preset';
import { emptyArticle, fullArticle } from './articles';

const files = readdirSync(new URL('../src/presets', import.meta.url)).filter((file) => file !== 'index.ts');
const options = {
  categories: ['新媒体', 'A: b'],
  sections: {},
  imageProxy: 'https://proxy.example/?',
  pinyin: null,
  timeZone: 'Asia/Shanghai',
};

function render(id: string, article: Article) {
  const clip = makeClip(article, { clippedAt: '2022-02-21T02:24:18Z' });
  return renderFile(clip, findPreset(id), options, { fields: {}, path: null });
}

it('finds one preset a file, in order', () => {
  expect([...presets.keys()]).toEqual(files.map((file) => file.replace('.ts', '')).sort());
  expect(() => findPreset('nothing')).toThrow(new ClipError('preset-unknown', 'nothing'));
});

describe.each([...presets.values()].map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
  it('is whole, and what a reader’s own preset may be', () => {
    expect(files).toContain(`${id}.ts`);
    expect(new URL(preset.documentation).protocol).toBe('https:');
    expect(findBadKey(JSON.parse(JSON.stringify(preset)))).toBeNull();
  });

  it('lets no page fill a key that its engine obeys', () => {
    const fields = [...preset.fields, ...(preset.themes ?? []).flatMap((theme) => theme.fields)];
    expect(fields.filter((field) => isObeyedKey(field, preset))).toEqual([]);
    for (const key of preset.obeyedKeys) {
      const filled = { ...preset, fields: [{ key, type: 'text', template: '{title}' }] } satisfies Preset;
      const clip = makeClip(fullArticle, { clippedAt: '2022-02-21T02:24:18Z' });
      expect(() => renderFile(clip, filled, options, { fields: {}, path: null })).toThrow(
        `front-matter-invalid: ${key}`,
      );
      expect(isObeyedKey({ key, type: 'text', template: '{title|slug}' }, preset)).toBe(false);
    }
  });

  it('has the keys of its first theme in its fields', () => {
    for (const field of preset.themes?.[0]?.fields ?? []) expect(preset.fields).toContainEqual(field);
  });

  it('renders an article that says everything', () => {
    // Code with template signs: then engines that run them there are switched off.
    const article = { ...fullArticle, html: `${fullArticle.html}<p><code>{{ x }}</code></p>` };
    const file = render(id, article);
    const values = readFrontMatter(file.text, preset.format);
    const keys = preset.fields.map(({ key }) => key.split(/\.|\[\]/)[0] ?? '');
    expect(Object.keys(values).sort()).toEqual([...new Set(keys)].sort());
    const guard = findGuard(preset.guard).text ?? ((text: string) => text);
    const title =
      preset.format === 'properties' ? fullArticle.title.replace('{{', '{\u2060{') : guard(fullArticle.title);
    expect(values['title']).toBe(title);
    expect(file.text).toBe(file.frontMatter + file.body + file.foot);
    expect(file.text.endsWith('\n') && !file.text.endsWith('\n\n')).toBe(true);
    expectPath(file.path);
    expect(file.path.endsWith('.md')).toBe(true);
    expect(file.foot.includes(fullArticle.canonicalUrl)).toBe(preset.sourceLine !== '');
  });

  it('renders an article that says nothing', () => {
    const file = render(id, emptyArticle);
    const values = readFrontMatter(file.text, preset.format);
    expect(Object.values(values).every((value) => value !== null && value !== '')).toBe(true);
    expect(values).not.toHaveProperty('date');
    expect(values).not.toHaveProperty('published');
    expectPath(file.path);
    expect(file.path).toContain('paper');
  });

  it.each(preset.otherFormats ?? [])('is written as %s too', (format) => {
    const clip = makeClip(fullArticle, { clippedAt: '2022-02-21T02:24:18Z' });
    const file = renderFile(clip, { ...preset, format }, options, { fields: {}, path: null });
    expect(readFrontMatter(file.text, format)['title']).toBe(fullArticle.title);
  });
});

/** Safe as it stands, but that a page bundle's file is called `index`. */
function expectPath(path: string): void {
  const named = path.replace(/\/index\.md$/, '.md');
  expect(safePath(named)).toBe(named);
}

it('lists the reader’s own presets after the built-in ones', () => {
  const own = { ...findPreset('hexo'), id: 'mine', name: 'Mine' };
  expect(listPresets({ mine: own }).at(-1)).toBe(own);
  expect(findPreset('mine', { mine: own })).toBe(own);
});

it('writes no date later than now where that would hide the post', () => {
  const published = {
    value: '2022-02-21T11:00:00+08:00',
    precision: 'second',
    zone: 'stated',
    approximate: false,
  } as const;
  const later = { ...fullArticle, published };
  expect(render('hugo', later).frontMatter).toContain('date: 2022-02-21T10:24:18+08:00\n');
  expect(render('jekyll', later).frontMatter).toContain('date: 2022-02-21 10:24:18 +0800\n');
  expect(render('hexo', later).frontMatter).toContain('date: 2022-02-21 11:00:00 +0800\n');
});

it('files a post under the day of the site’s own zone', () => {
  const clip = makeClip(fullArticle, { clippedAt: '2022-02-21T02:24:18Z' });
  const preset = { ...findPreset('hexo'), siteTimeZone: 'America/Los_Angeles' };
  const file = renderFile(clip, preset, options, { fields: {}, path: null });
  expect(file.path).toContain('/2022-02-20-');
  expect(file.frontMatter).toContain('date: 2022-02-20 17:24:18\n');
});

it('writes the keys of the founding sample in their order', () => {
  expect(Object.entries(readFrontMatter(render('hexo', fullArticle).frontMatter, 'yaml'))).toEqual([
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
  const file = render('obsidian', fullArticle);
  expect(file.frontMatter).toContain('published: 2022-02-21T09:24:18\ncreated: 2022-02-21T10:24:18\n');
});
