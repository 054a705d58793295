import { describe, expect, test } from 'vitest';
import type { PageLinks } from '../../src/core/model';
import {
  afterFailure,
  afterPage,
  afterWhole,
  hasBegun,
  mostPages,
  startPages,
} from '../../src/core/page-progress';

const at = (number: number): string => `https://news.test/bridge_${number}.html`;
const links = (changes: Partial<PageLinks> = {}): PageLinks => ({
  next: at(2),
  all: null,
  count: 3,
  number: 1,
  ...changes,
});
const start = startPages(links(), 'https://news.test/bridge.html', 'hash');

describe('the pages of an article', () => {
  test('are read one after another', () => {
    expect(hasBegun(start)).toBe(false);
    const second = afterPage(start, at(2), links({ next: at(3), number: 2 }));
    expect(second).toMatchObject({ joined: 2, number: 2, next: at(3) });
    const third = afterPage(second, at(3), links({ next: null, number: 3 }));
    expect(third).toMatchObject({ joined: 3, next: null, failed: [] });
    expect(hasBegun(third)).toBe(true);
  });

  test('go on by number where a page does not name the next one', () => {
    expect(afterPage(start, at(2), undefined).next).toBe(at(3));
    expect(afterPage({ ...start, count: null }, at(2), undefined).next).toBeNull();
  });

  test('go on after one that fails where they are numbered, else they end', () => {
    expect(afterFailure(start)).toMatchObject({ joined: 1, number: 2, next: at(3), failed: [at(2)] });
    expect(afterFailure({ ...start, count: null }).next).toBeNull();
    expect(afterFailure({ ...start, next: 'https://news.test/more' }).next).toBeNull();
    expect(afterFailure(afterFailure(start)).next).toBeNull();
  });

  test('are never read twice', () => {
    const back = afterPage(start, at(2), links({ next: 'https://news.test/bridge.html#top' }));
    expect(back.next).toBeNull();
    expect(afterPage(start, at(2), links({ next: at(2) })).next).toBeNull();
  });

  test('end at the limit', () => {
    let progress = startPages(links({ count: 99 }), at(1), 'hash');
    for (let number = 2; progress.next !== null; number += 1)
      progress = afterPage(progress, at(number), undefined);
    expect(progress.joined).toBe(mostPages);
  });

  test('are all there when the whole was read', () => {
    expect(afterWhole({ ...start, all: at(9) })).toMatchObject({ joined: 3, next: null, all: null });
    expect(hasBegun(afterWhole({ ...start, count: null }))).toBe(true);
  });
});
