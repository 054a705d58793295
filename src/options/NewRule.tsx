import { useState } from 'preact/hooks';
import { usePage } from '../ui/page-context';
import { readHost } from './rule-texts';
import { Setting } from './Setting';

/** Makes a rule for a site that is typed. */
export function NewRule({ onCreate }: { onCreate: (host: string) => void }) {
  const { t } = usePage();
  const [typed, setTyped] = useState('');
  const [isBad, setIsBad] = useState(false);
  const create = (event: Event): void => {
    event.preventDefault();
    const host = readHost(typed);
    setIsBad(host === null);
    if (host === null) return;
    setTyped('');
    onCreate(host);
  };
  return (
    <Setting label={t('rule_new_site')} help={t('rule_new_help')} problem={isBad ? t('rule_site_bad') : null}>
      {({ id, describedBy }) => (
        <form class="rule-form" onSubmit={create}>
          <input
            id={id}
            type="text"
            value={typed}
            spellcheck={false}
            autocomplete="off"
            aria-invalid={isBad}
            aria-describedby={describedBy}
            data-testid="new-rule-site"
            onInput={(event) => {
              setTyped(event.currentTarget.value);
              setIsBad(false);
            }}
          />
          <button type="submit" data-testid="new-rule">
            {t('rule_new')}
          </button>
        </form>
      )}
    </Setting>
  );
}
