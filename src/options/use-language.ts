import { useEffect, useState } from 'preact/hooks';
import { loadTranslator } from '../platform/i18n';
import type { Translate } from '../platform/i18n';

/**
 * The translator of the chosen language; the last one stays until the next is there.
 * @param first the translator that the page was started with
 * @param language the setting
 */
export function useLanguage(first: Translate, language: string): Translate {
  const [t, setT] = useState(() => first);
  useEffect(() => {
    let isNewest = true;
    const show = (next: Translate) => {
      if (!isNewest || next.language === document.documentElement.lang) return;
      document.documentElement.lang = next.language;
      document.title = next('options_title');
      setT(() => next);
    };
    loadTranslator(language).then(show, () => undefined);
    return () => {
      isNewest = false;
    };
  }, [language]);
  return t;
}
