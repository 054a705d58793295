import type { SavedReceipt } from '../core/model';
import { usePage } from '../ui/page-context';
import { PagesNotice } from './PagesNotice';
import { RuleNotice } from './RuleNotice';
import { TraitNotices } from './TraitNotices';
import type { Desk } from './use-desk';

interface NoticesProps {
  desk: Desk;
  onWholeArticle: () => void;
  onPick: () => void;
  onForget: () => void;
}

/**
 * What the reader should know before saving: a selection was clipped, the page was corrected, what kind of page it is, the article
 * has more pages, the page was saved before.
 */
export function Notices({ desk, onWholeArticle, onPick, onForget }: NoticesProps) {
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
      {draft.correction !== null && (
        <Corrected isWhole={draft.correction.unmatched.length === 0} onPick={onPick} onForget={onForget} />
      )}
      <TraitNotices draft={draft} />
      {draft.pages !== null && <PagesNotice desk={desk} pages={draft.pages} onFirstPage={onWholeArticle} />}
      {draft.rule !== null && <RuleNotice rule={draft.rule} url={draft.url} />}
      {last !== undefined && <SavedBefore receipt={last} />}
    </>
  );
}

interface CorrectedProps {
  /** Whether everything that was corrected was found in the page again. */
  isWhole: boolean;
  onPick: () => void;
  onForget: () => void;
}

function Corrected({ isWhole, onPick, onForget }: CorrectedProps) {
  const { t } = usePage();
  return (
    <p class="notice" data-testid="corrected">
      {t(isWhole ? 'corrected' : 'corrected_unmatched')}
      <button type="button" class="quiet" data-testid="change-correction" onClick={onPick}>
        {t('change_correction')}
      </button>
      <button type="button" class="quiet" data-testid="forget-correction" onClick={onForget}>
        {t('forget_correction')}
      </button>
    </p>
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
