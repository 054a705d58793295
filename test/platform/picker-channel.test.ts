import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipError } from '../../src/core/model';
import { connectPicker } from '../../src/platform/connect-picker';
import type { PickerHandlers } from '../../src/platform/picker-channel';
import { fakeRuntime } from './fake-browser';

const fake = fakeRuntime();
vi.mock('webextension-polyfill', () => ({ default: { runtime: fake.runtime } }));
const { servePicker } = await import('../../src/platform/picker-channel');

const handlers: PickerHandlers = {
  understand: async (_tab, draft, fact) => `${String(draft)} ${String(fact)}`,
  finish: async (_tab, _draft, correction) => {
    if (correction === null) throw new ClipError('correction-invalid');
    return null;
  },
};
const page = {
  id: 'frontclip',
  url: 'https://news.example/a',
  frameId: 0,
  tab: { id: 1, url: 'https://news.example/a' },
};

beforeEach(() => {
  fake.listeners.length = 0;
  fake.runtime.sendMessage.mockClear();
  Object.assign(globalThis, { chrome: { runtime: fake.runtime } });
  fake.state.sender = page;
  servePicker(handlers);
});

describe('a call of the overlay', () => {
  it('comes back with its answer', async () => {
    await expect(connectPicker().understand('d1', 'date', [])).resolves.toBe('d1 date');
  });

  it('rejects with the code of what is wrong with it', async () => {
    const call = connectPicker().finish('d1', JSON.parse('null') as object, false);
    await expect(call).rejects.toMatchObject({ code: 'correction-invalid' });
  });

  it.each([
    ['another extension', { ...page, id: 'other' }],
    ['a frame of the page', { ...page, frameId: 3 }],
    ['a page of ours', { ...page, url: 'chrome-extension://frontclip/src/popup/popup.html' }],
    ['no tab', { ...page, tab: undefined }],
  ])('is not heard from %s', async (_who, sender) => {
    fake.state.sender = sender;
    await expect(connectPicker().understand('d1', 'date', [])).rejects.toMatchObject({
      code: 'extension-updated',
    });
  });

  it('says so when the extension was updated under the page', async () => {
    Object.assign(globalThis, { chrome: {} });
    await expect(connectPicker().understand('d1', 'date', [])).rejects.toMatchObject({
      code: 'extension-updated',
    });
  });
});
