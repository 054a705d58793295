import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Change {
  id: number;
  state?: { current: string };
  error?: { current: string };
}

const listeners = new Set<(change: Change) => void>();
const downloads = {
  download: vi.fn(async (): Promise<number> => 3),
  search: vi.fn(async (): Promise<{ state: string; error?: string }[]> => [{ state: 'in_progress' }]),
  onChanged: {
    addListener: (listener: (change: Change) => void) => listeners.add(listener),
    removeListener: (listener: (change: Change) => void) => listeners.delete(listener),
  },
};
vi.mock('webextension-polyfill', () => ({ default: { downloads } }));
const { saveByDownloads } = await import('../../src/platform/save-by-downloads');

function report(change: Change): void {
  for (const listener of listeners) listener(change);
}

beforeEach(() => {
  listeners.clear();
  vi.clearAllMocks();
});

describe('saveByDownloads', () => {
  it('waits for the browser to report the file complete', async () => {
    let isDone = false;
    const saving = saveByDownloads('posts/a.md', 'blob:x').then(() => (isDone = true));
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    report({ id: 4, state: { current: 'complete' } });
    report({ id: 3, state: { current: 'in_progress' } });
    await Promise.resolve();
    expect(isDone).toBe(false);
    report({ id: 3, state: { current: 'complete' } });
    await saving;
    expect(downloads.download).toHaveBeenCalledWith({
      url: 'blob:x',
      filename: 'posts/a.md',
      conflictAction: 'uniquify',
      saveAs: false,
    });
    expect(listeners.size).toBe(0);
  });

  it('notices a file that was complete before it could listen', async () => {
    downloads.search.mockResolvedValueOnce([{ state: 'complete' }]);
    await saveByDownloads('a.md', 'blob:x');
  });

  it.each([
    ['USER_CANCELED', 'download-canceled'],
    ['FILE_NO_SPACE', 'download-failed'],
  ])('says what the browser says: %s', async (words, code) => {
    const saving = saveByDownloads('a.md', 'blob:x');
    const outcome = expect(saving).rejects.toMatchObject({ code, detail: words });
    await vi.waitFor(() => expect(listeners.size).toBe(1));
    report({ id: 3, state: { current: 'interrupted' }, error: { current: words } });
    await outcome;
  });

  it('passes a refused name on', async () => {
    downloads.download.mockRejectedValueOnce(new Error('Invalid filename'));
    await expect(saveByDownloads('a.md', 'blob:x')).rejects.toMatchObject({
      code: 'download-failed',
      detail: 'Invalid filename',
    });
  });
});
