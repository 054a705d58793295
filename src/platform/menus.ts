import browser from 'webextension-polyfill';
import { loadTranslator } from './i18n';

/** The identifiers of the context menu's items. */
export const menuIds = { article: 'clip-article', selection: 'clip-selection' } as const;

const items = [
  { id: menuIds.article, contexts: ['page'], key: 'menu_clip_article' },
  { id: menuIds.selection, contexts: ['selection'], key: 'menu_clip_selection' },
] as const;

/**
 * Puts the items into the browser's context menu, in place of those of an older version or another language.
 * Two calls at once (an update at the browser's start) run one after the other.
 */
export async function makeMenus(language: string): Promise<void> {
  const translate = await loadTranslator(language);
  await navigator.locks.request('frontclip-menus', async () => {
    await browser.contextMenus.removeAll();
    for (const { id, contexts, key } of items) {
      // A refused item is reported here only; read, it is no unhandled error.
      browser.contextMenus.create(
        { id, contexts: [...contexts], title: translate(key) },
        () => browser.runtime.lastError,
      );
    }
  });
}
