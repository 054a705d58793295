import type { SavedReceipt } from '../core/model';
import type { DraftView } from '../platform/protocol';
import { usePage } from '../ui/page-context';
import { RuleNotice } from './RuleNotice';

/** What the reader should know before saving: a selection was clipped, the page was saved before. */
export function Notices({ draft, onWholeArticle }: { draft: DraftView; onWholeArticle: () => void }) {
  const { t } = usePage();
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
      {draft.rule !== null && <RuleNotice rule={draft.rule} url={draft.url} />}
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
