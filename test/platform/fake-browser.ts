import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown) => Promise<unknown> | undefined;

/** The origin of the pretended extension. */
export const ownOrigin = 'chrome-extension://frontclip/';

/** A pretended `runtime` whose two ends are this test: what is sent reaches the listeners as from `sender`. */
export function fakeRuntime() {
  const listeners: Listener[] = [];
  const state = {
    sender: { id: 'frontclip', url: `${ownOrigin}src/popup/popup.html` } as Record<string, unknown>,
  };
  const runtime = {
    id: 'frontclip',
    getURL: (path: string) => ownOrigin + path,
    onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    sendMessage: vi.fn(async (message: unknown) => {
      // Messages cross as JSON in Chromium: what does not survive it must not be relied on.
      const crossed: unknown = JSON.parse(JSON.stringify(message));
      for (const listener of listeners) {
        const reply = listener(crossed, state.sender);
        if (reply !== undefined) return JSON.parse(JSON.stringify(await reply)) as unknown;
      }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    }),
  };
  return { runtime, listeners, state };
}
