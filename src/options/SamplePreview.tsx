import type { PreviewSubject } from '../platform/protocol';
import { errorKey } from '../platform/i18n';
import { Choice } from '../ui/Choice';
import { usePage } from '../ui/page-context';
import type { Sample } from './use-sample';

interface SamplePreviewProps {
  sample: Sample;
  subject: PreviewSubject;
  onSubject: (subject: PreviewSubject) => void;
}

/** A file as the settings on the page make it, of the sample article or of the newest clip: exactly as it would be written. */
export function SamplePreview({ sample, subject, onSubject }: SamplePreviewProps) {
  const { t } = usePage();
  return (
    <div class="sample">
      <Choice
        label={t('preview')}
        value={subject}
        options={[
          { value: 'sample', label: t('sample') },
          { value: 'last', label: t('sample_last') },
        ]}
        onChoose={(chosen) => onSubject(chosen === 'last' ? 'last' : 'sample')}
        testId="preview-subject"
      />
      {sample.error !== null && (
        <p class="place-failure" role="alert" data-testid="sample-failure">
          {t(errorKey(sample.error.code))}
          {sample.error.detail !== '' && ` (${sample.error.detail})`}
        </p>
      )}
      <pre tabIndex={0} role="region" aria-label={t('preview')} data-testid="sample">
        {sample.file?.text ?? '…'}
      </pre>
    </div>
  );
}
