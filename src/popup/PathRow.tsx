import { useId } from 'preact/hooks';
import { GrowingText } from '../ui/GrowingText';
import { usePage } from '../ui/page-context';
import { useTyping } from './fields/use-typing';
import { PlaceFailure } from './PlaceFailure';
import { ResetButton } from './ResetButton';
import type { Desk } from './use-desk';

/** The file's folders and name. An empty one gives the preset's pattern back. */
export function PathRow({ desk }: { desk: Desk }) {
  const { t } = usePage();
  const id = useId();
  const typing = useTyping(desk.draft.file.path, (path) => desk.editPath(path.trim() === '' ? null : path));
  const failure = desk.failures.get('path');
  const isEdited = desk.draft.edits.path !== null;
  return (
    <div class="field" data-testid="row-path">
      <div class="field-name">
        <label for={id}>{t('file_path')}</label>
        <span class="origin" id={`${id}-origin`}>
          {t(isEdited ? 'origin_user' : 'origin_preset')}
        </span>
      </div>
      <div class="field-control">
        <GrowingText
          id={id}
          {...typing}
          isCode
          describedBy={`${id}-origin`}
          invalid={failure !== undefined}
          testId="path"
        />
        {isEdited && (
          <ResetButton name={t('file_path')} onReset={() => desk.editPath(null)} focusAfter={id} />
        )}
      </div>
      {failure !== undefined && (
        <div class="field-note">
          <PlaceFailure error={failure} />
        </div>
      )}
    </div>
  );
}
