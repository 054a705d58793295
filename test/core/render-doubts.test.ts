import { expect, it } from 'vitest';
import { makeClip, renderHead } from '../../src/core/clip';
import type { Article, RenderedField } from '../../src/core/model';
import { presets } from '../../src/presets';
import { fullArticle } from '../articles';

const options = {
  categories: [],
  sections: {},
  imageProxy: 'https://proxy.example/?',
  pinyin: null,
  timeZone: 'Asia/Shanghai',
};

function fieldOf(key: string, changes: Partial<Article>): RenderedField | undefined {
  const preset = presets.get('hexo') ?? expect.fail('no preset');
  const clip = makeClip({ ...fullArticle, ...changes }, { clippedAt: '2024-06-01T00:00:00Z' });
  const { fields } = renderHead(clip, preset, options, { fields: {}, path: null });
  return fields.find((field) => field.key === key);
}

it('marks a value that is wrong more often than right', () => {
  expect(fieldOf('title', { confidence: { title: 0.4 } })?.isDoubtful).toBe(true);
  expect(fieldOf('title', { confidence: { title: 0.9 } })).not.toHaveProperty('isDoubtful');
  expect(fieldOf('title', { confidence: {} })).not.toHaveProperty('isDoubtful');
});

it('offers the other values of the page as the file would have them, each once', () => {
  const candidates: Article['candidates'] = {
    title: [
      { value: fullArticle.title, origin: 'meta', confidence: 0.5 },
      { value: 'Another <title>', origin: 'dom', confidence: 0.4 },
      { value: 'Another <title>', origin: 'meta', confidence: 0.3 },
    ],
    leadImage: [{ value: 'https://img.paper.example/c.jpg', origin: 'meta', confidence: 0.7 }],
    published: [
      {
        value: {
          value: '2022-02-20T10:00:00+08:00',
          precision: 'minute',
          zone: 'stated',
          approximate: false,
        },
        origin: 'meta',
        confidence: 0.7,
      },
    ],
  };
  expect(fieldOf('title', { candidates })?.others).toEqual(['Another <title>']);
  expect(fieldOf('headimg', { candidates })?.others).toEqual([
    'https://proxy.example/?https://img.paper.example/c.jpg',
  ]);
  expect(fieldOf('date', { candidates })?.others).toEqual(['2022-02-20T10:00:00+08:00']);
  expect(fieldOf('comments', { candidates })).not.toHaveProperty('others');
});
