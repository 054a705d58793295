import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseHexo } from 'hexo-front-matter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeClip, renderFile } from '../src/core/clip';
import { findGuard } from '../src/core/guard/find-guard';
import type { Article, Edits, RenderedField, RenderedFile } from '../src/core/model';
import type { Preset } from '../src/core/plugins';
import { presets } from '../src/presets';
import { readFrontMatter } from './read-front-matter';

/** What `options.json` of a case may say; the rest is as below. */
interface CaseOptions {
  clippedAt: string;
  timeZone: string;
  categories: string[];
  sections: Record<string, string[]>;
  imageProxy: string;
  edits: Edits;
}

const usual: CaseOptions = {
  clippedAt: '2024-06-01T00:00:00Z',
  timeZone: 'UTC',
  categories: [],
  sections: {},
  imageProxy: '',
  edits: { fields: {}, path: null },
};

const root = fileURLToPath(new URL('fixtures/pages/', import.meta.url));
const cases = readdirSync(root).filter((name) => existsSync(`${root}${name}/article.json`));
const isUpdating = process.env['UPDATE'] === '1';

function readJson(file: string): unknown {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}

function render(name: string, preset: string): RenderedFile {
  const article = readJson(`${root}${name}/article.json`) as Article;
  const options = { ...usual, ...(readJson(`${root}${name}/options.json`) as Partial<CaseOptions>) };
  const clip = makeClip(article, { clippedAt: options.clippedAt });
  return renderFile(
    clip,
    presets.get(preset) ?? expect.fail(preset),
    { ...options, pinyin: null },
    options.edits,
  );
}

/** `npm test` with UPDATE=1 writes what is rendered now; read the difference before you commit it. */
function expectGolden(file: string, text: string): void {
  if (isUpdating) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing: run with UPDATE=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

const isDate = ({ type }: RenderedField): boolean => type === 'date' || type === 'datetime';

/** The fields' values as a reader must find them, dates apart, since each reader has its own idea of them. */
function toValues(fields: RenderedField[], { guard }: Preset): Record<string, unknown> {
  const change = findGuard(guard).text ?? ((text: string) => text);
  const values: Record<string, unknown> = {};
  for (const { key, value } of fields.filter((field) => field.value !== null && !isDate(field))) {
    const texts = Array.isArray(value) ? value.map(change) : value;
    put(values, key, typeof texts === 'string' ? change(texts) : texts);
  }
  return values;
}

function put(values: Record<string, unknown>, key: string, value: unknown): void {
  const [name = '', ...rest] = key.split('.');
  if (name.endsWith('[]')) {
    values[name.slice(0, -2)] = (value as string[]).map((item) => ({ [rest.join('.')]: item }));
  } else if (rest.length > 0) {
    put((values[name] ??= {}) as Record<string, unknown>, rest.join('.'), value);
  } else values[name] = value;
}

it('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
});

describe.each(cases)('%s', (name) => {
  it('has its paths', () => {
    const paths = [...presets.keys()].map((preset) => [preset, render(name, preset).path]);
    expectGolden(`${root}${name}/paths.json`, `${JSON.stringify(Object.fromEntries(paths), null, 2)}\n`);
  });

  it.each([...presets.values()].map((preset) => [preset.id, preset] as const))('%s', (id, preset) => {
    const file = render(name, id);
    expectGolden(`${root}${name}/${id}.md`, file.text);
    expect(file.text).toBe(file.frontMatter + file.body + file.foot);
    if (preset.format === 'properties') return;
    expect(readFrontMatter(file.text, preset.format)).toMatchObject(toValues(file.fields, preset));
    if (preset.format === 'yaml') expectYaml(preset, file);
  });
});

/** Hexo and a reader of YAML 1.1 find the same. */
function expectYaml(preset: Preset, { text, body, foot, fields }: RenderedFile): void {
  const values = toValues(fields, preset);
  expect(text.startsWith('---\n')).toBe(true);
  const hexo = parseHexo(text) as Record<string, unknown>;
  expect(hexo).toMatchObject({ ...values, _content: `\n${body}${foot}` });
  const keys = fields.filter(({ value }) => value !== null).map(({ key }) => key.split(/\.|\[\]/)[0]);
  expect(Object.keys(hexo)).toEqual([...new Set(keys), '_content']);
  expect(parse(text.split('\n---\n')[0] ?? '', { version: '1.1' })).toMatchObject(values);
  for (const { key, value } of fields.filter((field) => isDate(field) && field.value !== null))
    expectDate(preset.id, hexo[key], String(value));
}

/** Hexo has to read the same instant, or the same day on the builder's clock. */
function expectDate(preset: string, read: unknown, written: string): void {
  const date = read instanceof Date ? read : new Date(String(read));
  expect(date.getTime()).not.toBeNaN();
  if (preset === 'hexo' && written.length > 10) expect(date.getTime()).toBe(Date.parse(written));
}
