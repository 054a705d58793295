import { render } from 'preact';
import type { ComponentChild } from 'preact';
import type { MessageKey, Translate } from '../platform/i18n';
import type { BackgroundApi } from '../platform/protocol';
import { PageContext } from './page-context';

/** Draws a page into `#app`, in place of what its HTML shows while it loads. */
export function startPage(api: BackgroundApi, t: Translate, title: MessageKey, page: ComponentChild): void {
  document.documentElement.lang = t.language;
  document.title = t(title);
  const root = document.querySelector('#app');
  if (root === null) throw new Error('#app is missing');
  root.replaceChildren();
  render(<PageContext.Provider value={{ api, t }}>{page}</PageContext.Provider>, root);
}
