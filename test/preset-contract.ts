import { expect, it } from 'vitest';
import { makeClip, renderFile } from '../src/core/clip';
import { isObeyedKey } from '../src/core/front-matter/obeyed-key';
import { findGuard } from '../src/core/guard/find-guard';
import type { Article, RenderedFile } from '../src/core/model';
import { safePath } from '../src/core/path';
import type { Preset } from '../src/core/plugins';
import { findBadKey } from '../src/settings/read-preset';
import { emptyArticle, fullArticle } from './articles';
import { engineReaders } from './engine-front-matter';
import { readFrontMatter } from './read-front-matter';

const options = {
  categories: ['新媒体', 'A: b'],
  sections: {},
  imageProxy: 'https://proxy.example/?',
  pinyin: null,
  timeZone: 'Asia/Shanghai',
};

/** An article's file in a preset. */
export function renderArticle(
  preset: Preset,
  article: Article,
  clippedAt = '2022-02-21T02:24:18Z',
): RenderedFile {
  const clip = makeClip(article, { clippedAt });
  return renderFile(clip, preset, options, { fields: {}, path: null });
}

/** What every preset keeps to: the tests of one. */
export function describePreset(preset: Preset): void {
  it('is whole, and what a reader’s own preset may be', () => {
    expect(new URL(preset.documentation).protocol).toBe('https:');
    expect(findBadKey(JSON.parse(JSON.stringify(preset)))).toBeNull();
  });

  it('lets no page fill a key that its engine obeys', () => {
    const fields = [...preset.fields, ...(preset.themes ?? []).flatMap((theme) => theme.fields)];
    expect(fields.filter((field) => isObeyedKey(field, preset))).toEqual([]);
    for (const key of preset.obeyedKeys) {
      const filled = { ...preset, fields: [{ key, type: 'text', template: '{title}' }] } satisfies Preset;
      expect(() => renderArticle(filled, fullArticle)).toThrow(`front-matter-invalid: ${key}`);
      for (const spelled of [key.toUpperCase(), `${key}.x`, `${key}[].x`])
        expect(isObeyedKey({ key: spelled, type: 'list', template: '{title}' }, preset), spelled).toBe(true);
      expect(isObeyedKey({ key, type: 'text', template: '{title|slug}' }, preset)).toBe(false);
    }
  });

  it('has the keys of its first theme in its fields', () => {
    for (const field of preset.themes?.[0]?.fields ?? []) expect(preset.fields).toContainEqual(field);
  });

  it('renders an article that says everything', () => {
    // Code with template signs: then engines that run them there are switched off.
    const article = { ...fullArticle, html: `${fullArticle.html}<p><code>{{ x }}</code></p>` };
    const file = renderArticle(preset, article);
    const values = readFrontMatter(file.text, preset.format);
    const keys = preset.fields.map(({ key }) => key.split(/\.|\[\]/)[0] ?? '');
    expect(Object.keys(values).sort()).toEqual([...new Set(keys)].sort());
    const guard = findGuard(preset.guard).text ?? ((text: string) => text);
    // Properties have no escapes: an invisible sign parts what would be acted on.
    expect(String(values['title']).replaceAll('\u2060', '')).toBe(guard(fullArticle.title));
    expect(file.text).toBe(file.frontMatter + file.body + file.foot);
    expect(file.text.endsWith('\n') && !file.text.endsWith('\n\n')).toBe(true);
    expectPath(file.path);
    expect(file.path.endsWith('.md')).toBe(true);
    expect(file.foot.includes(fullArticle.canonicalUrl)).toBe(preset.sourceLine !== '');
  });

  it('renders an article that says nothing', () => {
    const file = renderArticle(preset, emptyArticle);
    const values = readFrontMatter(file.text, preset.format);
    expect(Object.values(values).every((value) => value !== null && value !== '')).toBe(true);
    expect(values).not.toHaveProperty('date');
    expect(values).not.toHaveProperty('published');
    expectPath(file.path);
    expect(file.path).toContain('paper');
  });

  it.each(preset.otherFormats ?? [])('is written as %s too', (format) => {
    const file = renderArticle({ ...preset, format }, fullArticle);
    expect(readFrontMatter(file.text, format)['title']).toBe(fullArticle.title);
    expect(engineReaders).toHaveProperty(preset.id);
  });

  const read = engineReaders[preset.id];
  const formats = [preset.format, ...(preset.otherFormats ?? [])];
  it.each(read === undefined ? [] : formats)('is read by its engine as %s', (format) => {
    const file = renderArticle({ ...preset, format }, fullArticle);
    const found = read?.(file.text);
    expect(found?.values['title']).toBe(fullArticle.title);
    expect(found?.content.trimStart()).toBe(file.body + file.foot);
  });
}

/** Safe as it stands, but that a page bundle's file is called `index`. */
function expectPath(path: string): void {
  const named = path.replace(/\/index\.md$/, '.md');
  expect(safePath(named)).toBe(named);
}
