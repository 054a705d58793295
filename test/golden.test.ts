import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse as parseHexo } from 'hexo-front-matter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeClip, renderFile } from '../src/core/clip';
import { readYaml } from '../src/core/front-matter/yaml';
import type { Article, Edits, RenderedField, RenderedFile } from '../src/core/model';
import { presets } from '../src/presets';

/** What `options.json` of a case may say; the rest is as below. */
interface CaseOptions {
  clippedAt: string;
  timeZone: string;
  categories: string[];
  imageProxy: string;
  edits: Edits;
}

const usual: CaseOptions = {
  clippedAt: '2024-06-01T00:00:00Z',
  timeZone: 'UTC',
  categories: [],
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
  return renderFile(clip, presets.get(preset) ?? expect.fail(preset), options, options.edits);
}

/** `npm test` with UPDATE=1 writes what is rendered now; read the difference before you commit it. */
function expectGolden(file: string, text: string): void {
  if (isUpdating) writeFileSync(file, text);
  expect(existsSync(file), `${file} is missing: run with UPDATE=1 and read it`).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

/** The file's fields as they must be read; dates apart, since each reader has its own idea of them. */
function splitFields(fields: RenderedField[]): {
  values: Record<string, unknown>;
  dates: [string, string][];
} {
  const kept = fields.filter(({ value }) => value !== null);
  const isDate = ({ type }: RenderedField): boolean => type === 'date' || type === 'datetime';
  return {
    values: Object.fromEntries(kept.filter((field) => !isDate(field)).map(({ key, value }) => [key, value])),
    dates: kept.filter(isDate).map(({ key, value }) => [key, String(value)]),
  };
}

it('there are cases', () => {
  expect(cases.length).toBeGreaterThanOrEqual(6);
});

describe.each(cases)('%s', (name) => {
  it('has its paths', () => {
    const paths = [...presets.keys()].map((preset) => [preset, render(name, preset).path]);
    expectGolden(`${root}${name}/paths.json`, `${JSON.stringify(Object.fromEntries(paths), null, 2)}\n`);
  });

  it.each([...presets.keys()])('%s', (preset) => {
    const { text, body, fields } = render(name, preset);
    expectGolden(`${root}${name}/${preset}.md`, text);

    expect(text.startsWith('---\n')).toBe(true);
    const { values, dates } = splitFields(fields);
    const hexo = parseHexo(text) as Record<string, unknown>;
    expect(hexo).toMatchObject({ ...values, _content: `\n${body}` });
    expect(Object.keys(hexo)).toEqual([
      ...fields.filter(({ value }) => value !== null).map(({ key }) => key),
      '_content',
    ]);
    expect(readYaml(text)).toMatchObject(values);
    expect(parse(text.split('\n---\n')[0] ?? '', { version: '1.1' })).toMatchObject(values);
    for (const [key, date] of dates) expectDate(preset, hexo[key], date);
  });
});

/** Hexo has to read the same instant, or the same day on the builder's clock. */
function expectDate(preset: string, read: unknown, written: string): void {
  const date = read instanceof Date ? read : new Date(String(read));
  expect(date.getTime()).not.toBeNaN();
  if (preset === 'hexo' && written.length > 10) expect(date.getTime()).toBe(Date.parse(written));
}
