import type { SavedReceipt } from '../core/model';
import { usePage } from '../ui/page-context';
import { PagesNotice } from './PagesNotice';
import { TraitNotices } from './TraitNotices';
import type { Desk } from './use-desk';

/**
 * What the reader should know before saving: a selection was clipped, what kind of page it is, the article has more pages, the
 * page was saved before.
 */
export function Notices({ desk, onWholeArticle }: { desk: Desk; onWholeArticle: () => void }) {
  const { t } = usePage();
  const { draft } = desk;
  const [last] = draft.receipts;
  return (
    <>
      {draft.kind === 'selection' && (
        <p class="notice" data-testid="selection-notice">
          {t('selection_clipped')}
          <button type="button" class="quiet" data-testid="whole-article" onClick={onWholeArticle}>
            {t('action_whole_article')}
          </button>
        </p>
      )}
      <TraitNotices draft={draft} />
      {draft.pages !== null && <PagesNotice desk={desk} pages={draft.pages} onFirstPage={onWholeArticle} />}
      {last !== undefined && <SavedBefore receipt={last} />}
    </>
  );
}

function SavedBefore({ receipt }: { receipt: SavedReceipt }) {
  const { t } = usePage();
  const destination = t.find(`destination_${receipt.destination}`) ?? receipt.destination;
  return (
    <p class="notice" data-testid="saved-before">
      {t('saved_before', { date: t.dateTime(receipt.savedAt), destination })}
    </p>
  );
}
