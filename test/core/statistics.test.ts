import { describe, expect, it } from 'vitest';
import { countStatistics } from '../../src/core/statistics';

describe('countStatistics', () => {
  it.each([
    ['', { words: 0, readingMinutes: 1 }],
    ['word '.repeat(220), { words: 220, readingMinutes: 1 }],
    ['word '.repeat(221), { words: 221, readingMinutes: 2 }],
    ['字'.repeat(400), { words: 400, readingMinutes: 1 }],
    ['字，'.repeat(401), { words: 401, readingMinutes: 2 }],
    ['かカ𠀋豈'.repeat(100), { words: 400, readingMinutes: 1 }],
    [`${'字'.repeat(200)} ${'word '.repeat(110)}`, { words: 310, readingMinutes: 1 }],
  ])('%.12s', (text, expected) => {
    expect(countStatistics(text, 3)).toEqual({ ...expected, images: 3 });
  });
});
