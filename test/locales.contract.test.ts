import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { factNames } from '../src/core/fact-name';
import { errorCodes } from '../src/core/model';
import { filterNames } from '../src/core/template/filters';
import { variableNames } from '../src/core/template/variables';
import { pointableFacts } from '../src/core/guide';
import { partKinds } from '../src/content/overlay/describe-part';
import { selectorParts } from '../src/core/site-rules/rule-selectors';
import { destinations } from '../src/destinations';
import { errorKey } from '../src/platform/translator';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = join(root, 'src/locales');
const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
const locales = new Map(files.map((file) => [basename(file, '.json'), readTexts(join(folder, file))]));
const english = locales.get('en') ?? {};

/** Keys that the source puts together from a plug-in's id or a list, and where each comes from. */
const composed = new Set([
  ...errorCodes.flatMap((code) => [errorKey(code), `${errorKey(code)}_next`]),
  ...variableNames.map((name) => `variable_${name}`),
  ...filterNames.map((name) => `filter_${name.replace('-', '_')}`),
  ...[...destinations.values()].flatMap(({ id, fields }) => [
    `destination_${id}`,
    `destination_${id}_saved`,
    `destination_${id}_handed_over`,
    ...fields.flatMap(({ key }) => [`destination_${id}_field_${key}`, `destination_${id}_field_${key}_help`]),
  ]),
  ...['unlikely', 'less_trusted', 'no_person'].map((reason) => `rejected_${reason}`),
  ...['outside_article', 'block_model', 'empty_section', 'cleaning_rule', 'guide'].map(
    (reason) => `removed_${reason}`,
  ),
  ...['caption', 'pointer', 'advertisement', 'head_line', 'end_line', 'promotion', 'repeated_text'].map(
    (reason) => `removed_${reason}`,
  ),
  ...['article', ...pointableFacts].map((mode) => `pick_mode_${mode}`),
  ...partKinds.map((kind) => `pick_kind_${kind}`),
  ...selectorParts.flatMap((part) => [`rule_part_${part}`, `rule_part_${part}_help`, `lost_${part}`]),
  ...factNames.map((name) => `fact_${name}`),
  ...['json_ld', 'meta', 'microdata', 'dom', 'pattern', 'site_rule', 'url', 'user'].map(
    (origin) => `origin_${origin}`,
  ),
]);

function readTexts(file: string): Record<string, string> {
  return JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
}

function sourceOf(path: string): string {
  if (statSync(path).isDirectory())
    return readdirSync(path)
      .map((name) => sourceOf(join(path, name)))
      .join('\n');
  return /\.(?:tsx?|html)$/.test(path) ? readFileSync(path, 'utf8') : '';
}

function placesOf(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place).sort();
}

describe.each([...locales])('the locale %s', (code, texts) => {
  it('has the keys of English, in its order', () => {
    expect(Object.keys(texts)).toEqual(Object.keys(english));
  });

  it('has the same places to fill in as English', () => {
    const different = Object.keys(english).filter(
      (key) => String(placesOf(texts[key] ?? '')) !== String(placesOf(english[key] ?? '')),
    );
    expect(different).toEqual([]);
  });

  it('has texts that browsers take', () => {
    const keys = Object.keys(texts);
    expect(keys.filter((key) => !/^\w+$/.test(key))).toEqual([]);
    // Browsers read these keys without regard to case.
    expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
    expect(Object.values(texts).filter((text) => text.trim() !== text || text === '')).toEqual([]);
    expect([...(texts['extension_description'] ?? '')].length).toBeLessThanOrEqual(132);
  });

  it('has a title and a next step for every failure, and a name for every destination', () => {
    const missing = errorCodes
      .flatMap((error) => [errorKey(error), `${errorKey(error)}_next`])
      .filter((key) => !(key in texts));
    expect(missing).toEqual([]);
    expect([...destinations.keys()].filter((id) => !(`destination_${id}` in texts))).toEqual([]);
    const fields = [...destinations.values()].flatMap(({ id, fields: all }) =>
      all.map(({ key }) => `destination_${id}_field_${key}`),
    );
    expect(fields.filter((key) => !(key in texts))).toEqual([]);
    expect(
      [
        ...variableNames.map((name) => `variable_${name}`),
        ...filterNames.map((name) => `filter_${name.replace('-', '_')}`),
        ...factNames.map((name) => `fact_${name}`),
      ].filter((key) => !(key in texts)),
    ).toEqual([]);
  });

  it('counts in every form that its language has', () => {
    const forms = new Intl.PluralRules(code.replace('_', '-')).resolvedOptions().pluralCategories;
    const stems = Object.keys(texts).flatMap((key) => /^(\w+)_other$/.exec(key)?.[1] ?? []);
    expect(stems.length).toBeGreaterThan(0);
    expect(
      stems.flatMap((stem) => forms.map((form) => `${stem}_${form}`)).filter((key) => !(key in texts)),
    ).toEqual([]);
  });
});

describe('the keys', () => {
  it('are all used', () => {
    const source = sourceOf(join(root, 'src')) + readFileSync(join(root, 'manifest.json'), 'utf8');
    const words = new Set(source.match(/\w+/g));
    const isUsed = (key: string) =>
      words.has(key) ||
      words.has(`__MSG_${key}__`) ||
      composed.has(key) ||
      words.has(key.replace(/_(?:one|other)$/, ''));
    expect(Object.keys(english).filter((key) => !isUsed(key))).toEqual([]);
  });
});
