import browser from 'webextension-polyfill';
import type { PinyinTable } from '../core/pinyin';

/** The extension's own file with the readings of Chinese characters. Read when a template asks for them, never before. */
export async function loadPinyin(): Promise<PinyinTable> {
  const answer = await fetch(browser.runtime.getURL('pinyin.json'));
  return (await answer.json()) as PinyinTable;
}
