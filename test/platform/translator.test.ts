import { describe, expect, it } from 'vitest';
import { createTranslator, errorKey, originKey } from '../../src/platform/translator';
import type { Messages } from '../../src/platform/translator';

const messages: Messages = {
  toast_saved: 'Saved: {path}',
  words_one: '{count} word',
  words_other: '{count} words',
  save_to: '{destination} {destination} {unknown}',
};

describe('createTranslator', () => {
  const t = createTranslator(messages, 'en');

  it('fills in values, each as it stands', () => {
    expect(t('toast_saved', { path: '$& {path} $1' })).toBe('Saved: $& {path} $1');
    expect(t('save_to', { destination: 'x' })).toBe('x x {unknown}');
  });

  it('shows a key that has no text', () => expect(t('menu_clip_article')).toBe('menu_clip_article'));

  it('counts by the rules of the language, in its digits', () => {
    expect([0, 1, 2, 1234].map((count) => t.count('words', count))).toEqual([
      '0 words',
      '1 word',
      '2 words',
      '1,234 words',
    ]);
    expect(createTranslator({ words_other: '{count} 字' }, 'zh-CN').count('words', 1)).toBe('1 字');
  });

  it('finds texts by keys that are put together, and none for the names of every object', () => {
    expect(t.find('words_one', { count: 3 })).toBe('3 word');
    expect([t.find('nothing'), t.find('constructor'), t.find('__proto__')]).toEqual([null, null, null]);
  });

  it('writes moments in the language', () => {
    expect(createTranslator({}, 'zh-CN').dateTime('2024-03-05T10:00:00Z')).toMatch(/^2024年3月5日/);
  });
});

describe('keys', () => {
  it('are spelt with underscores', () => {
    expect(errorKey('page-not-html')).toBe('error_page_not_html');
    expect(originKey('site-rule')).toBe('origin_site_rule');
  });
});
