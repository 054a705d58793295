import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Translate } from '../platform/i18n';
import type { BackgroundApi } from '../platform/protocol';

/** What every component of a page needs: the background's methods and the reader's language. */
export interface PageValue {
  api: BackgroundApi;
  t: Translate;
}

/** Set once, at the root of a page. */
export const PageContext = createContext<PageValue | null>(null);

/** The background and the translator of the page around. */
export function usePage(): PageValue {
  const value = useContext(PageContext);
  if (value === null) throw new Error('PageContext is missing');
  return value;
}
