import { errorKey } from '../platform/i18n';
import { usePage } from '../ui/page-context';
import type { Sample } from './use-sample';

/** The sample article's file as the settings on the page make it. */
export function SamplePreview({ sample }: { sample: Sample }) {
  const { t } = usePage();
  return (
    <div class="sample">
      <h3>{t('sample')}</h3>
      {sample.error !== null && (
        <p class="place-failure" role="alert">
          {t(errorKey(sample.error.code))}
        </p>
      )}
      <pre tabIndex={0} role="region" aria-label={t('sample')} data-testid="sample">
        {sample.file?.text ?? '…'}
      </pre>
    </div>
  );
}
