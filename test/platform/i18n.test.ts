import { afterEach, describe, expect, it, vi } from 'vitest';
import english from '../../src/locales/en.json' with { type: 'json' };
import { readLocales } from '../../scripts/manifest-for';

const state = vi.hoisted(() => ({ language: 'en-US' }));
vi.mock('webextension-polyfill', () => ({
  default: {
    i18n: { getUILanguage: () => state.language },
    runtime: { getURL: (path: string) => `https://own.example/${path}` },
  },
}));
const { loadTranslator, locales, pickLocale } = await import('../../src/platform/i18n');

const built = new Map(
  readLocales('src/locales').map(([code, messages]) => [
    `https://own.example/_locales/${code}/messages.json`,
    messages,
  ]),
);

afterEach(() => vi.unstubAllGlobals());

function serve(files: ReadonlyMap<string, unknown>): void {
  vi.stubGlobal('fetch', async (address: string) => {
    if (!files.has(address)) throw new TypeError('Failed to fetch');
    return { json: async () => files.get(address) };
  });
}

describe('pickLocale', () => {
  it.each([
    ['en-US', 'en'],
    ['zh-CN', 'zh_CN'],
    ['zh-Hans-CN', 'zh_CN'],
    ['zh-TW', 'zh_CN'],
    ['zh_CN', 'zh_CN'],
    ['de', 'en'],
    ['', 'en'],
  ])('serves %s with %s', (language, code) => expect(pickLocale(language)).toBe(code));
});

describe('locales', () => {
  it('names each language in itself', () => {
    expect(locales).toEqual([
      { code: 'en', name: 'English' },
      { code: 'zh_CN', name: '简体中文' },
    ]);
  });
});

describe('loadTranslator', () => {
  it('follows the browser, or the setting', async () => {
    serve(built);
    state.language = 'zh-CN';
    expect((await loadTranslator('auto'))('action_save')).toBe('保存');
    expect((await loadTranslator('en'))('action_save')).toBe('Save');
    expect((await loadTranslator('zh_CN')).language).toBe('zh-CN');
  });

  it('reads every text as it was written, through the format of the browsers', async () => {
    serve(built);
    const t = await loadTranslator('en');
    expect(Object.entries(english).filter(([key, text]) => t.find(key) !== text)).toEqual([]);
  });

  it('falls back to English when a file is missing', async () => {
    serve(new Map([...built].filter(([address]) => address.includes('/en/'))));
    expect((await loadTranslator('zh_CN'))('action_save')).toBe('Save');
  });
});
