import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ClipError } from '../../src/core/model';
import { fakeRuntime } from './fake-browser';

const fake = fakeRuntime();
vi.mock('webextension-polyfill', () => ({ default: { runtime: fake.runtime } }));
const { connect, serve } = await import('../../src/platform/rpc');

interface Sums {
  add(left: number, right: number): Promise<number>;
  fail(code: 'page-pdf' | 'plain'): Promise<void>;
}

const handlers: Sums = {
  add: async (left, right) => left + right,
  fail: async (code) => {
    if (code === 'plain') throw new TypeError('boom');
    throw new ClipError(code, 'a detail');
  },
};

beforeEach(() => {
  fake.listeners.length = 0;
  fake.runtime.sendMessage.mockClear();
  fake.state.sender = { id: 'frontclip', url: 'chrome-extension://frontclip/src/popup/popup.html' };
});

describe('a call', () => {
  it('crosses and comes back', async () => {
    serve<Sums>('background', handlers);
    await expect(connect<Sums>('background').add(2, 3)).resolves.toBe(5);
  });

  it('rejects with the ClipError of the other side', async () => {
    serve<Sums>('background', handlers);
    const error = await connect<Sums>('background')
      .fail('page-pdf')
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(ClipError);
    expect(error).toMatchObject({ code: 'page-pdf', detail: 'a detail' });
  });

  it('turns any other error into `unexpected` with its words', async () => {
    serve<Sums>('background', handlers);
    await expect(connect<Sums>('background').fail('plain')).rejects.toMatchObject({
      code: 'unexpected',
      detail: 'boom',
    });
  });

  it('reaches only its own channel', async () => {
    serve<Sums>('offscreen', handlers);
    await expect(connect<Sums>('background').add(1, 1)).rejects.toThrow('Receiving end');
  });

  it.each([
    'A listener indicated an asynchronous response by returning true, but the message channel closed before a response was received',
    'The message port closed before a response was received.',
    'Could not establish connection. Receiving end does not exist.',
    'Promised response from onMessage listener went out of scope',
    "Actor 'Conduits' destroyed before query 'RuntimeMessage' was resolved",
  ])('is sent once more when the worker was stopped: %s', async (words) => {
    serve<Sums>('background', handlers);
    fake.runtime.sendMessage.mockRejectedValueOnce(new Error(words));
    await expect(connect<Sums>('background').add(2, 2)).resolves.toBe(4);
    expect(fake.runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('says that the extension was updated when its context is gone', async () => {
    fake.runtime.sendMessage.mockRejectedValueOnce(new Error('Extension context invalidated.'));
    await expect(connect<Sums>('background').add(1, 1)).rejects.toMatchObject({ code: 'extension-updated' });
  });
});

describe('a stranger', () => {
  it.each([
    ['a web page', { id: 'frontclip', url: 'https://evil.example/' }],
    [
      'a page with a look-alike address',
      { id: 'frontclip', url: 'https://evil.example/chrome-extension://frontclip/' },
    ],
    [
      'a content script of ours',
      { id: 'frontclip', url: 'https://news.example/', tab: { id: 1 }, frameId: 0 },
    ],
    [
      'our page in a frame',
      { id: 'frontclip', url: 'chrome-extension://frontclip/src/popup/popup.html', frameId: 4 },
    ],
    ['another extension', { id: 'other', url: 'chrome-extension://frontclip/src/popup/popup.html' }],
    ['nobody', {}],
  ])('gets no answer: %s', async (_who, sender) => {
    serve<Sums>('background', handlers);
    fake.state.sender = sender;
    await expect(connect<Sums>('background').add(1, 1)).rejects.toThrow('Receiving end');
  });

  it.each([
    ['an unknown method', { channel: 'background', method: 'erase', args: [] }],
    ['a method of Object', { channel: 'background', method: 'constructor', args: [] }],
    ['no arguments', { channel: 'background', method: 'add' }],
    ['text', 'add'],
    ['nothing', null],
  ])('gets no answer to %s', async (_what, message) => {
    serve<Sums>('background', handlers);
    await expect(fake.runtime.sendMessage(message)).rejects.toThrow('Receiving end');
  });
});
