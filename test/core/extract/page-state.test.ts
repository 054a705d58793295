import { describe, expect, test } from 'vitest';
import { readEvidence } from '../../../src/core/extract/evidence/evidence';
import { readStateText } from '../../../src/core/extract/evidence/state-text';
import { copyPage } from '../../../src/core/extract/copy';
import { readPageState } from '../../../src/core/extract/facts/page-state';
import { frameStory } from '../../../src/core/extract/facts/story';
import { extract, pageAt, storyPage } from './read-page';

const title = 'The bridge is coming';
const pageWith = (state: string, head = ''): string =>
  storyPage(`<title>${title}</title>${head}`).replace(
    '</body>',
    `<script id="__NEXT_DATA__" type="application/json">${state}</script></body>`,
  );
const article = {
  headline: title,
  publishedAt: '2024-03-12T18:45:00+01:00',
  authors: [{ name: 'Jane Doe' }, { name: 'John Roe' }],
};
const nested = JSON.stringify({
  props: { ads: [{ title: 'Sheds', publishedAt: '2024-04-01' }], page: { article } },
});

describe("the data that a framework's page starts from", () => {
  test('says who and when where nothing else does', () => {
    expect(extract(pageWith(nested))).toMatchObject({
      authors: ['Jane Doe', 'John Roe'],
      published: { value: '2024-03-12T18:45:00+01:00', zone: 'stated' },
    });
  });

  test('is not asked where the page declares its moment', () => {
    const head = '<meta property="article:published_time" content="2024-03-11T10:00:00+01:00">';
    expect(extract(pageWith(nested, head)).published?.value).toBe('2024-03-11T10:00:00+01:00');
  });

  test('may be one flat list, where numbers stand for its items', () => {
    const flat = [
      { data: 1 },
      { title: 2, date_published: 3, author: 4 },
      title,
      '2024-03-12T18:45:00+01:00',
      { name: 5 },
      'Jane Doe',
    ];
    expect(extract(pageWith(JSON.stringify(flat)))).toMatchObject({
      authors: ['Jane Doe'],
      published: { value: '2024-03-12T18:45:00+01:00' },
    });
  });

  test.each(['', '{', 'null', '[]', '{"headline":"Another headline altogether","publishedAt":"2024-03-12"}'])(
    '%s says nothing',
    (state) => {
      expect(extract(pageWith(state))).toMatchObject({ authors: [], published: null });
    },
  );

  test('is a script of that kind and name only', () => {
    const read = (script: string): string => {
      const page = pageAt(storyPage('').replace('</body>', `${script}</body>`));
      return readStateText(page, copyPage(page).document);
    };
    expect(read('<script id="__NUXT_DATA__" type="application/json">[1]</script>')).toBe('[1]');
    expect(read('<script id="settings" type="application/json">[1]</script>')).toBe('');
    expect(read('<script id="__NEXT_DATA__">[1]</script>')).toBe('');
  });

  test('is read in time, however it is nested', () => {
    const page = pageAt(pageWith('{}'));
    const { document, address } = copyPage(page);
    const evidence = frameStory(readEvidence(document, address), title, null);
    const state = `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`;
    const start = performance.now();
    expect(readPageState({ ...evidence, state })).toBeNull();
    expect(performance.now() - start).toBeLessThan(20_000);
  });
});
