import { describe, expect, it } from 'vitest';
import type { ArticleDate } from '../../src/core/model';
import type { TemplateValues } from '../../src/core/template/variables';
import { withoutFuture } from '../../src/core/without-future';

function published(value: string, clippedAt: string, timeZone: string): string {
  const date: ArticleDate = { value, precision: 'day', zone: 'assumed', approximate: false };
  const values = { published: date, modified: null } as unknown as TemplateValues;
  return (withoutFuture(values, clippedAt, timeZone).published as ArticleDate).value;
}

describe('a date that has not come yet', () => {
  it.each([
    // Seven in the morning in Shanghai, while the day has not begun in UTC.
    ['2024-05-02', '2024-05-01T23:00:00Z', 'Asia/Shanghai', '2024-05-02T07:00:00+08:00'],
    // It is still the day before where the reader is.
    ['2024-05-02', '2024-05-01T20:00:00Z', 'America/Los_Angeles', '2024-05-02T10:00:00+14:00'],
    // Nowhere has that day begun.
    ['2024-05-09', '2024-05-01T20:00:00Z', 'Asia/Shanghai', '2024-05-02T04:00:00+08:00'],
    ['2024-05-02T12:00:00+02:00', '2024-05-01T20:00:00Z', 'Asia/Shanghai', '2024-05-01T22:00:00+02:00'],
    ['2024-05-01', '2024-05-01T20:00:00Z', 'Asia/Shanghai', '2024-05-01'],
  ])('%s, clipped at %s in %s', (value, clippedAt, timeZone, expected) => {
    expect(published(value, clippedAt, timeZone)).toBe(expected);
  });
});
