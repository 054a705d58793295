import browser from 'webextension-polyfill';
import { createTranslator } from './translator';
import type { Messages, Translate } from './translator';

export { createTranslator, errorKey, originKey, rejectionKey, removalKey } from './translator';
export type { MessageKey, Messages, MessageValues, Translate } from './translator';

const fallbackCode = 'en';

const namesByFile = import.meta.glob<string>('../locales/*.json', { eager: true, import: 'language_name' });

/** The languages of src/locales: code (`zh_CN`) and the language's own name. */
export const locales: { code: string; name: string }[] = Object.entries(namesByFile).map(([file, name]) => ({
  code: file.replace(/^.*\/(\w+)\.json$/, '$1'),
  name,
}));

/**
 * The locale that serves a language best: the same tag, else the same language, else English.
 * @param language BCP 47 tag (`zh-TW`) or locale code (`zh_CN`)
 */
export function pickLocale(language: string): string {
  const wanted = language.replace('-', '_');
  const primary = wanted.split('_')[0];
  const found =
    locales.find(({ code }) => code === wanted) ?? locales.find(({ code }) => code.split('_')[0] === primary);
  return found?.code ?? fallbackCode;
}

/**
 * Loads the texts of a language, in a page or in the background.
 * @param language the setting: `auto` (the browser's own) or a locale code
 */
export async function loadTranslator(language: string): Promise<Translate> {
  const { messages, tag } = await loadMessages(language);
  return createTranslator(messages, tag);
}

/** The texts themselves, with their BCP 47 tag: for a script in a page, which cannot load them. `language` as above. */
export async function loadMessages(language: string): Promise<{ messages: Messages; tag: string }> {
  const code = pickLocale(language === 'auto' ? browser.i18n.getUILanguage() : language);
  const messages = await readMessages(code).catch(() => readMessages(fallbackCode));
  return { messages, tag: code.replace('_', '-') };
}

async function readMessages(code: string): Promise<Messages> {
  const response = await fetch(browser.runtime.getURL(`_locales/${code}/messages.json`));
  const entries = Object.entries((await response.json()) as Record<string, { message: string }>);
  // The browser's own format writes `$` as `$$`.
  return Object.fromEntries(entries.map(([key, { message }]) => [key, message.replaceAll('$$', '$')]));
}
