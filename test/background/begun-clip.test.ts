import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipError } from '../../src/core/model';
import type { Tab } from '../../src/platform/read-page';

const made = vi.hoisted(() => ({ drafts: [] as (() => Promise<unknown>)[] }));
vi.mock('../../src/background/make-draft', () => ({ makeDraft: () => made.drafts.shift()?.() }));
vi.mock('../../src/background/render-draft', () => ({ viewDraft: () => null }));
vi.mock('../../src/background/rendering', () => ({ loadRendering: async () => ({}) }));
vi.mock('../../src/platform/badge', () => ({ clearBadge: async () => undefined }));

const { beginClip, dropBegunClip, takeBegunClip } = await import('../../src/background/begun-clip');

const tab = { id: 1, url: 'https://news.example/a' } as Tab;
const begin = (...drafts: (() => Promise<unknown>)[]): void => {
  made.drafts = [...drafts];
  for (const _draft of drafts) beginClip(tab);
};
const fail = (code: 'page-blocked' | 'article-missing') => () => Promise.reject(new ClipError(code));

describe('the clip that a click has begun', () => {
  beforeEach(() => {
    vi.useFakeTimers();
    dropBegunClip();
  });
  afterEach(() => void vi.useRealTimers());

  it('is taken by its popup, once', async () => {
    begin(async () => 'draft');
    expect(await takeBegunClip(tab)).toBe('draft');
    expect(await takeBegunClip(tab)).toBeNull();
  });

  it('is that of the last click', async () => {
    begin(
      async () => 'first',
      async () => 'second',
    );
    expect(await takeBegunClip(tab)).toBe('second');
  });

  it.each([
    ['another tab', { ...tab, id: 2 }],
    ['another page in the tab', { ...tab, url: 'https://news.example/b' }],
  ])('is not taken for %s', async (_case, other) => {
    begin(async () => 'draft');
    expect(await takeBegunClip(other)).toBeNull();
    expect(await takeBegunClip(tab)).toBeNull();
  });

  it('is forgotten when no popup comes', async () => {
    begin(async () => 'draft');
    vi.advanceTimersByTime(5_001);
    expect(await takeBegunClip(tab)).toBeNull();
    begin(async () => 'draft');
    dropBegunClip();
    expect(await takeBegunClip(tab)).toBeNull();
  });

  it('is made anew where the click’s permission came too late, and fails for any other reason', async () => {
    begin(fail('page-blocked'));
    expect(await takeBegunClip(tab)).toBeNull();
    begin(fail('article-missing'));
    await expect(takeBegunClip(tab)).rejects.toThrow('article-missing');
  });
});
