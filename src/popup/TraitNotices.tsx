import type { DraftView } from '../platform/protocol';
import type { MessageKey } from '../platform/i18n';
import { usePage } from '../ui/page-context';
import { findWarnings, type Warning } from './find-warnings';

const texts = {
  paywalled: 'trait_paywalled',
  'live-blog': 'trait_live_blog',
  list: 'trait_list',
  'error-page': 'trait_error_page',
  'login-page': 'trait_login_page',
} satisfies Record<Warning, MessageKey>;

/** What kind of page this is, where that is not the article that the reader expects, and what can be done instead. */
export function TraitNotices({ draft }: { draft: DraftView }) {
  const { t } = usePage();
  return (
    <>
      {findWarnings(draft).map((trait) => (
        <p class="notice" key={trait} data-testid={`trait-${trait}`}>
          {t(texts[trait])}
        </p>
      ))}
    </>
  );
}
