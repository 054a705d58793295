import { useRef } from 'preact/hooks';
import type { DraftView } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { PlaceFailure } from './PlaceFailure';
import type { Desk } from './use-desk';
import { useJoining, type Joining } from './use-joining';

type Pages = NonNullable<DraftView['pages']>;

interface PagesNoticeProps {
  desk: Desk;
  pages: Pages;
  /** Reads the first page anew. */
  onFirstPage: () => void;
}

/** What the reader is told of the other pages of the article, and how to get them into the clip. */
export function PagesNotice({ desk, pages, onFirstPage }: PagesNoticeProps) {
  const { t } = usePage();
  const box = useRef<HTMLDivElement>(null);
  const joining = useJoining(desk);
  const act = (deed: () => void) => () => {
    // The button that was clicked goes away.
    box.current?.focus();
    deed();
  };
  return (
    <div class="notice pages-notice" data-testid="pages-notice" tabIndex={-1} ref={box}>
      <p role="status" data-testid="pages-status">
        {joining.isBusy ? progressText(pages, t) : stateText(pages, t)}
        {pages.failed.length > 0 && (
          <>
            <br />
            {t.count('pages_failed', pages.failed.length)}
          </>
        )}
      </p>
      <Deeds pages={pages} joining={joining} act={act} onFirstPage={onFirstPage} />
      {joining.error !== null && <PlaceFailure error={joining.error} />}
    </div>
  );
}

interface DeedsProps {
  pages: Pages;
  joining: Joining;
  act: (deed: () => void) => () => void;
  onFirstPage: () => void;
}

function Deeds({ pages, joining, act, onFirstPage }: DeedsProps) {
  const { t } = usePage();
  if (joining.isBusy)
    return (
      <button type="button" class="quiet" data-testid="join-cancel" onClick={act(joining.cancel)}>
        {t('action_cancel')}
      </button>
    );
  const isJoined = pages.joined > 1 || pages.failed.length > 0;
  return (
    <>
      {pages.next !== null && (
        <button type="button" class="quiet" data-testid="join-pages" onClick={act(joining.joinAll)}>
          {t(isJoined ? 'action_join_rest' : 'action_join_pages')}
        </button>
      )}
      {pages.all !== null && (
        <button type="button" class="quiet" data-testid="join-whole" onClick={act(joining.readWhole)}>
          {t('action_one_page')}
        </button>
      )}
      {isJoined && (
        <button type="button" class="quiet" data-testid="first-page" onClick={onFirstPage}>
          {t('action_first_page')}
        </button>
      )}
    </>
  );
}

type Translate = ReturnType<typeof usePage>['t'];

function progressText({ joined, failed, count }: Pages, t: Translate): string {
  const number = joined + failed.length + 1;
  return count !== null && number <= count
    ? t('pages_joining_of', { number, count })
    : t('pages_joining', { number });
}

function stateText({ joined, failed, count }: Pages, t: Translate): string {
  if (joined > 1 || failed.length > 0) return t.count('pages_joined', joined);
  return count === null ? t('pages_more') : t.count('pages_found', count);
}
