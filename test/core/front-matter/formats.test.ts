import { describe, expect, it } from 'vitest';
import { writeFrontMatter } from '../../../src/core/front-matter/write-front-matter';
import type { FrontMatterFormat } from '../../../src/core/plugins';
import { readPageNames } from '../markdown/read-outline';
import { readFrontMatter } from '../../read-front-matter';
import { field } from './fields';

const fields = [
  field('title', 'text', 'A "quoted" \\ title: 标题'),
  field('cover.image', 'text', 'https://img.example/a.jpg'),
  field('date', 'datetime', '2022-02-21T09:24:18+08:00'),
  field('authors[].name', 'list', ['Ann Lee', '贲新星']),
  field('tags', 'list', ['AI', 'Machine Learning']),
  field('cover.alt', 'text', 'A lamp'),
  field('draft', 'boolean', false),
  field('words', 'number', 1200),
  field('empty', 'text', ''),
];

function write(format: FrontMatterFormat, given = fields): string {
  return writeFrontMatter(given, { format, style: 'iso', siteTimeZone: '' });
}

describe('front matter', () => {
  it('in YAML: maps and lists of maps by the keys', () => {
    expect(write('yaml')).toBe(`---
title: "A \\"quoted\\" \\\\ title: 标题"
cover:
  image: "https://img.example/a.jpg"
  alt: "A lamp"
date: 2022-02-21T09:24:18+08:00
authors:
  - name: "Ann Lee"
  - name: "贲新星"
tags:
  - "AI"
  - "Machine Learning"
draft: false
words: 1200
---

`);
  });

  it('in TOML: plain keys before tables', () => {
    expect(write('toml')).toBe(`+++
title = "A \\"quoted\\" \\\\ title: 标题"
date = 2022-02-21T09:24:18+08:00
tags = ["AI", "Machine Learning"]
draft = false
words = 1200

[cover]
image = "https://img.example/a.jpg"
alt = "A lamp"

[[authors]]
name = "Ann Lee"

[[authors]]
name = "贲新星"
+++

`);
  });

  it('in JSON', () => {
    const text = write('json');
    expect(text.endsWith('\n}\n\n')).toBe(true);
    expect(JSON.parse(text)).toEqual({
      title: 'A "quoted" \\ title: 标题',
      cover: { image: 'https://img.example/a.jpg', alt: 'A lamp' },
      date: '2022-02-21T09:24:18+08:00',
      authors: [{ name: 'Ann Lee' }, { name: '贲新星' }],
      tags: ['AI', 'Machine Learning'],
      draft: false,
      words: 1200,
    });
  });

  it('as properties: names of pages in brackets, macros parted', () => {
    const macro = field('summary', 'text', '{{query (todo)}} ((64d6)) [[page]] #tag at https://a.example/#b');
    expect(write('properties', [...fields, macro])).toBe(`title:: A "quoted" \\ title: 标题
cover-image:: https://img.example/a.jpg
cover-alt:: A lamp
date:: 2022-02-21T09:24:18+08:00
authors:: [[Ann Lee]], 贲新星
tags:: AI, [[Machine Learning]]
draft:: false
words:: 1200
summary:: {\u2060{query (todo)}} (\u2060(64d6)) [\u2060[page]] \u2060#tag at https://a.example/#b

`);
  });

  it('as properties: each item of a list is the page of its name to mldoc', () => {
    const items = [
      'foo [bar]',
      '[foo] bar',
      '[a b]',
      'a ] b',
      'a [ b',
      'C:\\',
      'a \\] b',
      'x]',
      '{{q}} y',
      'a #b',
      'C++',
    ];
    const names = readPageNames(write('properties', [field('tags', 'list', items)]));
    expect(names.map((name) => name.replaceAll('\u2060', ''))).toEqual(items);
  });

  it.each(['yaml', 'toml', 'json'] as const)('reads %s back, dates as text', (format) => {
    expect(readFrontMatter(`${write(format)}The text.\n`, format)).toMatchObject({
      date: '2022-02-21T09:24:18+08:00',
      cover: { alt: 'A lamp' },
    });
    expect(readFrontMatter('The text.\n', format)).toEqual({});
  });

  it.each([
    ['yaml', '---\na: [\n---\n'],
    ['yaml', '---\n- a\n---\n'],
    ['toml', '+++\na = \n+++\n'],
    ['json', '{\n"a"\n}\n'],
  ] as const)('refuses to read broken %s', (format, text) => {
    expect(() => readFrontMatter(text, format)).toThrow('front-matter-invalid');
  });

  it.each([
    [[field('a', 'text', '1'), field('a.b', 'text', '2')], 'a.b'],
    [[field('a.b', 'text', '1'), field('a', 'text', '2')], 'a'],
    [[field('a[].b', 'text', 'no list')], 'a[].b'],
    [[field('a[].b', 'list', ['x']), field('a', 'text', 'y')], 'a'],
  ])('refuses keys that cannot stand together', (given, key) => {
    expect(() => write('yaml', given)).toThrow(`front-matter-invalid: ${key}`);
  });

  it('refuses a property that Logseq does not read as one', () => {
    expect(() => write('properties', [field('two words', 'text', 'x')])).toThrow(
      'front-matter-invalid: two words',
    );
    expect(() => write('properties', [field('a-b', 'text', 'x'), field('a.b', 'text', 'y')])).toThrow(
      'front-matter-invalid: a-b',
    );
  });

  it('guards every text', () => {
    const guard = (text: string): string => text.replaceAll('A', '*');
    const text = writeFrontMatter(fields, { format: 'json', style: 'iso', siteTimeZone: '', guard });
    expect(JSON.parse(text)).toMatchObject({
      title: '* "quoted" \\ title: 标题',
      tags: ['*I', 'Machine Learning'],
    });
  });
});
