import { useState } from 'preact/hooks';
import type { ClipError } from '../core/model';
import { errorKey } from '../platform/i18n';
import type { MessageKey } from '../platform/i18n';
import { copyText } from '../platform/copy-text';
import { nextStepsOf } from './next-steps';
import type { NextStep } from './next-steps';
import { usePage } from './page-context';

/** What the buttons do; a step without a deed is not shown. */
export type Deeds = Partial<Record<Exclude<NextStep, 'copy-details'>, () => void>>;

const labels = {
  retry: 'action_retry',
  pick: 'action_pick',
  'whole-article': 'action_whole_article',
  options: 'action_options',
  close: 'action_close',
} satisfies Record<Exclude<NextStep, 'copy-details'>, MessageKey>;

/** A failure in the reader's words: what happened, what to do about it, the buttons to do it. Read out at once. */
export function Failure({ error, deeds }: { error: ClipError; deeds: Deeds }) {
  const { t } = usePage();
  const key = errorKey(error.code);
  return (
    <section class="failure" role="alert" data-testid="failure" data-code={error.code}>
      <h2 class="failure-title">{t(key)}</h2>
      <p>{t(`${key}_next`)}</p>
      {error.detail !== '' && <p class="failure-detail">{error.detail}</p>}
      <Steps error={error} deeds={deeds} />
    </section>
  );
}

function Steps({ error, deeds }: { error: ClipError; deeds: Deeds }) {
  const { t } = usePage();
  const [copied, setCopied] = useState(false);
  const copyDetails = async () => {
    await copyText(`${error.code}\n${error.detail}\n${error.stack ?? ''}`);
    setCopied(true);
  };
  const buttons = nextStepsOf(error.code).map((step) => {
    if (step === 'copy-details') {
      return (
        <button type="button" key={step} onClick={() => void copyDetails().catch(() => undefined)}>
          {t(copied ? 'action_details_copied' : 'action_copy_details')}
        </button>
      );
    }
    const deed = deeds[step];
    return (
      deed && (
        <button type="button" key={step} data-testid={`step-${step}`} onClick={deed}>
          {t(labels[step])}
        </button>
      )
    );
  });
  return buttons.some(Boolean) ? <div class="button-row">{buttons}</div> : null;
}
