import { describe, expect, it, vi } from 'vitest';
import { startLongBody, takeLongBody } from '../../src/background/long-body';
import { makeClip, renderBody } from '../../src/core/clip';
import type { Draft } from '../../src/library/database';
import { findPreset } from '../../src/presets';
import { fullArticle } from '../articles';

const options = { categories: [], sections: {}, imageProxy: '', pinyin: null, timeZone: 'UTC' };
const hexo = findPreset('hexo');

function draftOf(paragraphs: number): Draft {
  const html = '<p>One of the paragraphs of a book that somebody clips.</p>'.repeat(paragraphs);
  const clip = makeClip({ ...fullArticle, html }, { clippedAt: '2022-02-21T02:24:18Z' });
  return { id: 'a', preset: 'hexo', clip } as Draft;
}

describe('a long body', () => {
  const draft = draftOf(8_000);
  const whole = renderBody(draft.clip, hexo, options);

  it('crosses as its start first, and as a whole once when it is asked for', () => {
    const start = startLongBody(draft, hexo, options) ?? '';
    expect(whole.startsWith(start.trimEnd())).toBe(true);
    expect(start.length).toBeGreaterThan(50_000);
    expect(start.length).toBeLessThan(65_000);
    expect(takeLongBody(draft)).toBe(whole);
    expect(takeLongBody(draft)).toBeNull();
  });

  it.each([
    ['another draft', { id: 'b', preset: 'hexo' }],
    ['another preset', { id: 'a', preset: 'plain' }],
  ])('is not that of %s', (_case, other) => {
    startLongBody(draft, hexo, options);
    expect(takeLongBody(other)).toBeNull();
  });

  it('is not kept for a popup that never asks', () => {
    vi.useFakeTimers();
    startLongBody(draft, hexo, options);
    vi.advanceTimersByTime(10_001);
    expect(takeLongBody(draft)).toBeNull();
    vi.useRealTimers();
  });

  it('is none where an article has the usual length', () => {
    expect(startLongBody(draftOf(100), hexo, options)).toBeNull();
    expect(takeLongBody({ id: 'a', preset: 'hexo' })).toBeNull();
  });
});
