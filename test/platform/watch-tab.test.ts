import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

type Listener = (...args: unknown[]) => void;

function fakeEvent() {
  const listeners = new Set<Listener>();
  return {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
    fire: (...args: unknown[]) => listeners.forEach((listener) => listener(...args)),
    listeners,
  };
}

const onRemoved = fakeEvent();
const onUpdated = fakeEvent();
vi.mock('webextension-polyfill', () => ({ default: { tabs: { onRemoved, onUpdated } } }));
const { watchTab } = await import('../../src/platform/watch-tab');

beforeEach(() => {
  vi.useFakeTimers();
  onRemoved.listeners.clear();
  onUpdated.listeners.clear();
});
afterEach(() => void vi.useRealTimers());

describe('watchTab', () => {
  it('fails when the tab closes', async () => {
    const watch = watchTab(7, 30_000, async () => false);
    onRemoved.fire(7);
    await expect(watch.failed).rejects.toMatchObject({ code: 'tab-closed' });
  });

  it('fails a moment after the tab began to load another page', async () => {
    const watch = watchTab(7, 30_000, async () => false);
    onUpdated.fire(7, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(600);
    await expect(watch.failed).rejects.toMatchObject({ code: 'tab-navigated' });
  });

  it('fails when the answer takes too long', async () => {
    const watch = watchTab(7, 30_000, async () => false);
    await vi.advanceTimersByTimeAsync(30_000);
    await expect(watch.failed).rejects.toMatchObject({ code: 'page-timeout', detail: '30' });
  });

  it('goes on when the page is still there: a frame loaded, or the page changed its own address', async () => {
    const watch = watchTab(7, 30_000, async () => true);
    const failed = vi.fn();
    watch.failed.catch(failed);
    onUpdated.fire(7, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(failed).not.toHaveBeenCalled();
    watch.stop();
  });

  it('fails when the page cannot be asked any more', async () => {
    const watch = watchTab(7, 30_000, () => Promise.reject(new Error('Cannot access contents of the page')));
    onUpdated.fire(7, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(600);
    await expect(watch.failed).rejects.toMatchObject({ code: 'tab-navigated' });
  });

  it('does not mind other tabs, or news that is no navigation', async () => {
    const watch = watchTab(7, 30_000, async () => false);
    const failed = vi.fn();
    watch.failed.catch(failed);
    onRemoved.fire(8);
    onUpdated.fire(8, { status: 'loading' });
    onUpdated.fire(7, { title: 'New title' });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(failed).not.toHaveBeenCalled();
    watch.stop();
  });

  it('leaves nothing behind', async () => {
    const watch = watchTab(9, 30_000, async () => false);
    watch.stop();
    expect([onUpdated.listeners.size, onRemoved.listeners.size]).toEqual([0, 0]);
    expect(vi.getTimerCount()).toBe(0);
  });
});
