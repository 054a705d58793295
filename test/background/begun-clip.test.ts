import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipError, type ErrorCode } from '../../src/core/model';
import type { Tab } from '../../src/platform/read-page';

const made = vi.hoisted(() => ({ drafts: [] as (() => Promise<unknown>)[] }));
vi.mock('../../src/background/make-draft', () => ({ makeDraft: () => made.drafts.shift()?.() }));
vi.mock('../../src/background/render-draft', () => ({ viewDraft: () => null }));
vi.mock('../../src/background/rendering', () => ({ loadRendering: async () => ({}) }));
vi.mock('../../src/platform/badge', () => ({ clearBadge: async () => undefined }));

const { beginClip, takeBegunClip } = await import('../../src/background/begun-clip');

const tab = { id: 1, url: 'https://news.example/a' } as Tab;
/** A click on the tab for each draft that would be made; the last one's way back. */
const begin = (...drafts: (() => Promise<unknown>)[]): (() => void) => {
  made.drafts = [...drafts];
  return drafts.map(() => beginClip(tab)).at(-1) ?? (() => undefined);
};
const fail = (code: ErrorCode) => () => Promise.reject(new ClipError(code));

describe('the clip that a click has begun', () => {
  beforeEach(async () => {
    vi.useFakeTimers();
    // What another test left.
    await takeBegunClip({ ...tab, id: 0 });
  });
  afterEach(() => void vi.useRealTimers());

  it('is taken by its popup, once', async () => {
    begin(async () => 'draft');
    expect(await takeBegunClip(tab)).toBe('draft');
    expect(await takeBegunClip(tab)).toBeNull();
  });

  it('is one for two clicks, and the second cannot take it back', async () => {
    const takeBackSecond = begin(
      async () => 'first',
      async () => 'second',
    );
    takeBackSecond();
    expect(await takeBegunClip(tab)).toBe('first');
    expect(made.drafts).toHaveLength(1);
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
    await vi.advanceTimersByTimeAsync(5_001);
    expect(await takeBegunClip(tab)).toBeNull();
    const takeBack = begin(async () => 'draft');
    takeBack();
    expect(await takeBegunClip(tab)).toBeNull();
  });

  it('waits for the popup of a page that takes long to be read', async () => {
    begin(() => new Promise((done) => setTimeout(() => done('draft'), 20_000)));
    await vi.advanceTimersByTimeAsync(10_000);
    const taken = takeBegunClip(tab);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await taken).toBe('draft');
  });

  it.each<ErrorCode>(['page-blocked', 'page-file', 'page-pdf', 'tab-navigated'])(
    'is made anew when it failed by %s, which may be for beginning too early',
    async (code) => {
      begin(fail(code));
      await vi.advanceTimersByTimeAsync(0);
      expect(await takeBegunClip(tab)).toBeNull();
    },
  );

  it.each<ErrorCode>(['page-blocked', 'page-file', 'page-pdf'])(
    'is made anew when a busy page says %s while the popup waits',
    async (code) => {
      begin(() => new Promise((_done, refuse) => setTimeout(() => refuse(new ClipError(code)), 3_000)));
      const taken = takeBegunClip(tab);
      await vi.advanceTimersByTimeAsync(3_000);
      expect(await taken).toBeNull();
    },
  );

  it('fails as any clip does when the tab leaves while the popup waits', async () => {
    begin(fail('tab-navigated'));
    await expect(takeBegunClip(tab)).rejects.toThrow('tab-navigated');
  });

  it('fails as any clip does for another reason', async () => {
    begin(fail('article-missing'));
    await vi.advanceTimersByTimeAsync(0);
    await expect(takeBegunClip(tab)).rejects.toThrow('article-missing');
  });
});
