import { describe, expect, it, vi } from 'vitest';

const page = 'src/popup/popup.html';

/** What the browser was asked for, in its order, by a click on tab 7. */
async function click(
  hasBackgroundDocument: boolean,
  opening: (() => Promise<void>) | undefined,
  { os = 'linux', openPopups = 0, session = {} as Record<string, unknown> | null } = {},
) {
  vi.resetModules();
  vi.stubGlobal('HAS_BACKGROUND_DOCUMENT', hasBackgroundDocument);
  const asked: string[] = [];
  let listener: ((tab: { id: number }) => void) | undefined;
  vi.doMock('webextension-polyfill', () => ({
    default: {
      runtime: {
        getManifest: () => ({ action: { default_popup: page } }),
        getPlatformInfo: async () => ({ os }),
      },
      storage: {
        session: {
          get: async (key: string) => {
            if (session === null) throw new Error('no session');
            return key in session ? { [key]: session[key] } : {};
          },
          set: async (values: object) => void Object.assign(session ?? {}, values),
        },
      },
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
  vi.stubGlobal('chrome', {
    runtime: { ContextType: { POPUP: 'POPUP' }, getContexts: async () => Array.from({ length: openPopups }) },
  });
  const { listenForClicks, receiveClicks } = await import('../../src/platform/clicks');
  await receiveClicks();
  const onClick = () => {
    asked.push('begin');
    return () => asked.push('take back');
  };
  listenForClicks(onClick, (tab) => asked.push(`say it in ${tab.id}`));
  listener?.({ id: 7 });
  await settled();
  return asked;
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const refuse = () => Promise.reject(new Error('Failed to open popup.'));

describe('a click on the toolbar button', () => {
  it('begins the work, then opens the popup, which stays the button’s in that tab', async () => {
    const asked = await click(false, async () => undefined);
    expect(asked).toEqual(['every tab: ', 'begin', `7: ${page}`, 'open']);
  });

  it.each([
    ['and nothing is open', 0, ['take back', 'say it in 7']],
    ['since one is open already', 1, ['take back']],
  ])('takes the work back when no popup opens %s', async (_case, openPopups, expected) => {
    const asked = await click(false, refuse, { openPopups });
    expect(asked.slice(asked.indexOf('open') + 1)).toEqual(expected);
  });

  it('is left to a browser that refuses twice in a row, as long as it runs', async () => {
    const session = {};
    await click(false, refuse, { session });
    const second = await click(false, refuse, { session });
    expect(second.slice(second.indexOf('open') + 1)).toEqual([
      'take back',
      `every tab: ${page}`,
      'say it in 7',
    ]);
    expect(await click(false, refuse, { session })).not.toContain('every tab: ');
  });

  it('is not left to a browser for refusals between which a popup opened', async () => {
    const session = {};
    await click(false, refuse, { session });
    await click(false, async () => undefined, { session });
    await click(false, refuse, { session });
    expect(await click(false, async () => undefined, { session })).toContain('every tab: ');
  });

  it('comes to the background where the browser does not say what it has refused', async () => {
    const asked = await click(false, async () => undefined, { session: null });
    expect(asked).toEqual(['every tab: ', 'begin', `7: ${page}`, 'open']);
  });

  it('is left to Edge for Android, which refuses to open popups', async () => {
    expect(await click(false, async () => undefined, { os: 'android' })).not.toContain('every tab: ');
  });

  it.each([
    ['Firefox', true, async () => undefined],
    ['an older Chromium', false, undefined],
  ])('is left to the browser in %s', async (_browser, hasDocument, opening) => {
    expect(await click(hasDocument, opening)).toEqual([]);
  });
});
