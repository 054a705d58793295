import { describe, expect, it, vi } from 'vitest';

const page = 'src/popup/popup.html';

/** What the browser was asked for, in its order, by a click on tab 7. */
async function click(hasBackgroundDocument: boolean, opening: (() => Promise<void>) | undefined) {
  vi.resetModules();
  vi.stubGlobal('HAS_BACKGROUND_DOCUMENT', hasBackgroundDocument);
  const asked: string[] = [];
  let listener: ((tab: { id: number }) => void) | undefined;
  vi.doMock('webextension-polyfill', () => ({
    default: {
      runtime: { getManifest: () => ({ action: { default_popup: page } }) },
      action: {
        setPopup: async ({ tabId, popup }: { tabId?: number; popup: string }) => {
          asked.push(`${tabId ?? 'every tab'}: ${popup}`);
        },
        onClicked: { addListener: (added: typeof listener) => (listener = added) },
        ...(opening !== undefined && {
          openPopup: () => {
            asked.push('open');
            return opening();
          },
        }),
      },
    },
  }));
  const { listenForClicks, takeClicks } = await import('../../src/platform/clicks');
  await takeClicks();
  const closed = vi.fn();
  listenForClicks(() => asked.push('begin'), closed);
  listener?.({ id: 7 });
  await new Promise((done) => setTimeout(done));
  return { asked, isClosed: closed.mock.calls.length > 0 };
}

describe('a click on the toolbar button', () => {
  it('begins the work, then opens the popup, which stays the button’s in that tab', async () => {
    const { asked, isClosed } = await click(false, async () => undefined);
    expect(asked).toEqual(['every tab: ', 'begin', `7: ${page}`, 'open']);
    expect(isClosed).toBe(false);
  });

  it('is told when the popup does not open', async () => {
    const { isClosed } = await click(false, () => Promise.reject(new Error('Failed to open popup.')));
    expect(isClosed).toBe(true);
  });

  it.each([
    ['Firefox', true, async () => undefined],
    ['an older Chromium', false, undefined],
  ])('is left to the browser in %s', async (_browser, hasDocument, opening) => {
    expect((await click(hasDocument, opening)).asked).toEqual([]);
  });
});
