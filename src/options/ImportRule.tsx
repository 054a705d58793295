import { useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import type { SiteRule } from '../core/plugins';
import { asClipError } from '../ui/as-clip-error';
import { Failure } from '../ui/Failure';
import { usePage } from '../ui/page-context';
import { listSites } from './rule-texts';
import { Setting } from './Setting';

/** Adds a rule that somebody passed on as text. */
export function ImportRule({ onAdd }: { onAdd: (json: string) => SiteRule }) {
  const { t } = usePage();
  const [text, setText] = useState('');
  const [done, setDone] = useState('');
  const [error, setError] = useState<ClipError | null>(null);
  const add = (): void => {
    setDone('');
    setError(null);
    try {
      setDone(t('rule_imported', { site: listSites(onAdd(text), t.language) }));
      setText('');
    } catch (failure) {
      setError(asClipError(failure));
    }
  };
  return (
    <Setting label={t('rule_import_text')} help={t('rule_import_help')}>
      {({ id, describedBy }) => (
        <>
          <div class="rule-form">
            <textarea
              id={id}
              class="code"
              rows={3}
              value={text}
              spellcheck={false}
              autocomplete="off"
              aria-describedby={describedBy}
              data-testid="import-rule-text"
              onInput={(event) => setText(event.currentTarget.value)}
            />
            <button type="button" data-testid="import-rule" onClick={add}>
              {t('rule_import')}
            </button>
          </div>
          <p role="status" data-testid="import-rule-status">
            {done}
          </p>
          {error !== null && <Failure error={error} deeds={{}} />}
        </>
      )}
    </Setting>
  );
}
