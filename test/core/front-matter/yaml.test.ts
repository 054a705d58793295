import fc from 'fast-check';
import { parse as parseHexo } from 'hexo-front-matter';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { limitValue } from '../../../src/core/front-matter/limit';
import { buildTree, toPlain } from '../../../src/core/front-matter/tree';
import { readYaml, writeYaml as writeTree } from '../../../src/core/front-matter/yaml';
import { writeFrontMatter } from '../../../src/core/front-matter/write-front-matter';
import type { DateStyle } from '../../../src/core/plugins';
import type { RenderedField } from '../../../src/core/model';
import { anyFields, field } from './fields';

function writeYaml(fields: RenderedField[], style: DateStyle, siteTimeZone = ''): string {
  return writeFrontMatter(fields, { format: 'yaml', style, siteTimeZone });
}

function between(text: string): string {
  return text.slice('---\n'.length, -'---\n\n'.length);
}

/** What a reader of a version finds, dates as the text that they are written as. */
function readAll(text: string, version: '1.1' | '1.2'): unknown {
  return parse(text, {
    version,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp'),
  });
}

const proxied =
  'https://cors.example.net/?http://zkres1.myzaker.com/202202/620e56ce8e9f095d9b6db9d4_1024.jpg';

describe('writeYaml', () => {
  it('writes the founding sample', () => {
    const fields = [
      field('title', 'text', '人民论坛网评 | 以奋斗之我勇担时代使命'),
      field('categories', 'list', ['新媒体', 'ZAKER', 'source']),
      field('headimg', 'text', proxied),
      field('author', 'text', '贲新星'),
      field('comments', 'boolean', false),
      field('date', 'datetime', '2022-02-21T09:24:18+08:00'),
      field('thumbnail', 'text', proxied),
      field('source_url', 'text', 'http://www.myzaker.com/article/621351b68e9f09172d2a6847/'),
    ];
    const text = writeYaml(fields, 'spaced');
    expect(text).toBe(`---
title: "人民论坛网评 | 以奋斗之我勇担时代使命"
categories:
  - "新媒体"
  - "ZAKER"
  - "source"
headimg: "${proxied}"
author: "贲新星"
comments: false
date: 2022-02-21 09:24:18 +0800
thumbnail: "${proxied}"
source_url: "http://www.myzaker.com/article/621351b68e9f09172d2a6847/"
---

`);
    const hexo = parseHexo(text) as Record<string, unknown>;
    expect(hexo).toMatchObject({
      title: fields[0]?.value,
      categories: fields[1]?.value,
      author: '贲新星',
      comments: false,
    });
    expect(new Date(hexo['date'] as string).toISOString()).toBe('2022-02-21T01:24:18.000Z');
  });

  it('leaves out what is empty and starts with the delimiter even then', () => {
    const fields = [
      field('a', 'text', ''),
      field('b', 'list', []),
      field('c', 'text', null),
      field('d', 'number', NaN),
    ];
    expect(writeYaml(fields, 'iso')).toBe('---\n{}\n---\n\n');
    expect(readYaml(writeYaml(fields, 'iso'))).toEqual({});
    expect(parseHexo(`${writeYaml(fields, 'iso')}text\n---\nmore\n`)).toEqual({
      _content: '\ntext\n---\nmore\n',
    });
  });

  it.each([
    ['iso', '2022-02-21T09:24:18+08:00', '2022-02-21T09:24:18+08:00'],
    ['iso', '2022-02-20T18:30:00.123Z', '2022-02-20T18:30:00+00:00'],
    ['spaced', '2024-01-01T05:30:00+05:30', '2024-01-01 05:30:00 +0530'],
    ['spaced', '2024-01-01T05:30', '2024-01-01 05:30:00'],
    ['local', '2024-03-10T03:30:00-04:00', '2024-03-10T03:30:00'],
    ['iso', '2024-02-29', '2024-02-29'],
    ['spaced', '2024-02-29', '2024-02-29'],
    ['local', '2024-02-29', '2024-02-29'],
    ['iso', '2023-02-29', '"2023-02-29"'],
    ['iso', '2024-01-01T24:00:00Z', '"2024-01-01T24:00:00Z"'],
    ['iso', '2024-01-01T00:00:00+19:00', '"2024-01-01T00:00:00+19:00"'],
    ['iso', 'soon: "x', '"soon: \\"x"'],
    ['iso', '2024-01-01\nlayout: evil', '"2024-01-01 layout: evil"'],
    ['site', '2022-02-21T09:24:18+08:00', '2022-02-21 09:24:18 +0800'],
    ['day', '2022-02-21T09:24:18+08:00', '"2022-02-21"'],
  ] as const)('spells a date in style %s: %s as %s', (style, value, expected) => {
    expect(writeYaml([field('date', 'datetime', value)], style)).toBe(`---\ndate: ${expected}\n---\n\n`);
  });

  it.each([
    ['site', 'Asia/Shanghai', '2022-02-20T18:30:00+00:00', '2022-02-21 02:30:00'],
    ['site', 'America/New_York', '2024-03-10T07:30:00+00:00', '2024-03-10 03:30:00'],
    ['spaced', 'Asia/Kolkata', '2024-01-01T00:00:00+00:00', '2024-01-01 05:30:00 +0530'],
    ['local', 'Asia/Shanghai', '2022-02-20T18:30:00+00:00', '2022-02-21T02:30:00'],
    ['iso', 'Asia/Shanghai', '2022-02-20T18:30:00+00:00', '2022-02-20T18:30:00+00:00'],
    ['site', 'Asia/Shanghai', '2024-02-29', '2024-02-29'],
    ['site', 'Asia/Shanghai', '2024-02-29T10:00:00', '2024-02-29 10:00:00'],
  ] as const)('spells a date in style %s for a site in %s: %s as %s', (style, zone, value, expected) => {
    expect(writeYaml([field('date', 'datetime', value)], style, zone)).toBe(
      `---\ndate: ${expected}\n---\n\n`,
    );
  });

  it('refuses a zone that does not exist', () => {
    expect(() => writeYaml([field('date', 'datetime', '2024-01-01T00:00:00Z')], 'site', 'Moon/Base')).toThrow(
      'settings-invalid: Moon/Base',
    );
  });

  it('quotes a date in a text field', () => {
    expect(writeYaml([field('title', 'text', '2024-02-29')], 'iso')).toContain('title: "2024-02-29"');
  });

  it.each([
    [1e21, '1.0e+21'],
    [-1e-7, '-1.0e-7'],
    [1.5e-7, '1.5e-7'],
    [0.1, '0.1'],
    [100, '100'],
  ])('writes a number so that all read one: %s as %s', (value, expected) => {
    const text = writeYaml([field('count', 'number', value)], 'iso');
    expect(between(text)).toBe(`count: ${expected}\n`);
    for (const version of ['1.1', '1.2'] as const)
      expect(readAll(between(text), version)).toEqual({ count: value });
  });

  it.each(['no', 'Y', 'null', 'with space', '标题', '1st', 'a:b', 'a[]'])('quotes the key %s', (key) => {
    const text = writeYaml([field(key, 'text', 'x')], 'iso');
    expect(text).toContain(`"${key}": "x"`);
    expect(parse(between(text), { version: '1.1' })).toEqual({ [key]: 'x' });
  });

  it.each([
    '',
    ' a',
    'a\nb',
    '__proto__',
    '<<',
    '\u202ea',
    'k'.repeat(101),
    '.a',
    'a.',
    'a..b',
    'a.__proto__',
  ])('refuses the key %j', (key) => {
    expect(() => writeYaml([field(key, 'text', 'x')], 'iso')).toThrow(/front-matter-invalid/);
  });

  it('refuses a key that stands twice', () => {
    expect(() => writeYaml([field('a', 'text', '1'), field('a', 'text', '2')], 'iso')).toThrow(
      'front-matter-invalid: a',
    );
  });

  it('keeps within what engines bear', () => {
    expect(limitValue('长'.repeat(600), 'title')).toHaveLength(500);
    expect(limitValue('长'.repeat(3_000), 'description')).toHaveLength(2_000);
    expect(limitValue([`${'长'.repeat(100)}`], 'tags')).toEqual(['长'.repeat(60)]);
    expect(limitValue(['AI', 'ai', ' ', '..', 'constructor', '__proto__', 'a, b'], 'tags')).toEqual([
      'AI',
      'Constructor',
      'a, b',
    ]);
    expect(
      limitValue(
        Array.from({ length: 80 }, (_, index) => `tag ${index}`),
        'tags',
      ),
    ).toHaveLength(50);
    const address = `https://example.com/?${'x'.repeat(4_000)}`;
    expect(limitValue(address, 'source_url')).toBe(address);
    expect(limitValue(`https://example.com/?${'x'.repeat(9_000)}`, 'source_url')).toBeNull();
  });

  it('writes every tree so that readers of both versions give it back', () => {
    const list = fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 3 });
    const more = fc
      .tuple(
        fc.constantFrom(
          'date',
          'list',
          'y',
          'No',
          'null',
          '0x1f',
          '1_000',
          '12:30:45',
          'h-',
          'deep.in.names[].name',
          '---',
          'a b',
        ),
        list,
      )
      .map(([key, items]) =>
        key === 'date'
          ? field(key, 'datetime', '2024-01-01T05:30:00+05:30')
          : field(`x.${key}`, 'list', items),
      );
    fc.assert(
      fc.property(anyFields, fc.uniqueArray(more, { selector: ({ key }) => key }), (some, others) => {
        const tree = buildTree([...some, ...others], { style: 'spaced', siteTimeZone: '' });
        const text = between(writeTree(tree));
        expect(readAll(text, '1.1')).toEqual(toPlain(tree));
        expect(readAll(text, '1.2')).toEqual(toPlain(tree));
      }),
      { numRuns: 500 },
    );
  });
});
