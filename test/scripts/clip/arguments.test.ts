import { describe, expect, it } from 'vitest';
import { parseArguments } from '../../../scripts/clip/arguments';
import { UsageError } from '../../../scripts/clip/options';
import { defaults } from '../../../src/settings/schema';

const table = { syllables: ['a'], from: 0x4e00, readings: '!', words: {}, longestWord: 0 };
const surroundings = {
  folder: '/articles',
  now: '2026-01-02T03:04:05Z',
  timeZone: 'Europe/Paris',
  readPinyin: () => table,
};
const parse = (...words: string[]) => parseArguments(words, surroundings);

describe('parseArguments', () => {
  it('falls back on the defaults and the surroundings', () => {
    expect(parse('page.html')).toMatchObject({
      pages: ['page.html'],
      url: null,
      out: null,
      now: '2026-01-02T03:04:05.000Z',
      options: { categories: [], sections: {}, imageProxy: '', pinyin: null, timeZone: 'Europe/Paris' },
      preset: { id: defaults.preset },
      limit: 30_000,
      fragment: false,
      json: false,
    });
  });

  it('reads how Chinese is spelled only where a template needs it', () => {
    expect(parse('page.html', '--set', 'presets.hexo.path={title|pinyin-slug}')).toMatchObject({
      options: { pinyin: table },
    });
  });

  it('takes every option', () => {
    const words = [
      '--preset',
      'obsidian',
      '--out',
      'notes',
      '--now',
      '2022-02-21T10:24:18+08:00',
      '--limit',
      '0.5',
    ];
    const more = [
      '--time-zone',
      'Asia/Shanghai',
      '--url',
      'https://a.example/b',
      '--jobs',
      '3',
      '--json',
      'page.html',
    ];
    expect(parse(...words, ...more)).toMatchObject({
      preset: { id: 'obsidian' },
      out: '/articles/notes',
      now: '2022-02-21T02:24:18.000Z',
      options: { timeZone: 'Asia/Shanghai' },
      url: 'https://a.example/b',
      jobs: 3,
      limit: 500,
      json: true,
    });
  });

  it('applies settings in turn, those of a preset too', () => {
    const parsed = parse(
      '--set',
      'imageProxy=https://p.example/?u=',
      '--set',
      'categories=a,b',
      '--set',
      'preset=plain',
      'x',
    );
    expect(parsed).toMatchObject({
      preset: { id: 'plain' },
      options: { imageProxy: 'https://p.example/?u=', categories: ['a', 'b'] },
    });
    expect(parse('--set', 'presets.hexo.path=posts/{title}', 'x')).toMatchObject({
      preset: { path: 'posts/{title}' },
    });
  });

  it.each([
    [['--help'], 'help'],
    [['--help', 'x', '--jobs', '2'], 'help'],
  ])('%j asks for help', (words, answer) => {
    expect(parse(...words)).toBe(answer);
  });

  it.each([
    [[]],
    [['--nonsense', 'x']],
    [['--preset', 'wordperfect', 'x']],
    [['--preset']],
    [['--set', 'imageProxy', 'x']],
    [['--set', 'nonsense=1', 'x']],
    [['--set', 'presets.hexo.path={nonsense', 'x']],
    [['--now', 'yesterday', 'x']],
    [['--now', '2022-02-21T10:24:18', 'x']],
    [['--now', '2022-02-31T99:24:18Z', 'x']],
    [['--time-zone', 'Mars/Olympus', 'x']],
    [['--jobs', '0', 'x']],
    [['--jobs', '1.5', 'x']],
    [['--limit', '0', 'x']],
    [['--limit', 'ten', 'x']],
    [['--url', 'example.com', 'x']],
    [['--url', 'https://a.example/', 'x', 'y']],
    [['--url', 'https://a.example/', 'https://b.example/']],
    [['--url', 'https://a.example/', '--json']],
    [['--fragment', 'https://a.example/']],
  ])('refuses %j', (words) => {
    expect(() => parse(...words)).toThrow(UsageError);
  });
});
